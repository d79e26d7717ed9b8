import { atPreset, type ListedDependency, type Preset } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import { expect, test } from "vitest";
import { certaintyOf } from "./certainty.test-data.ts";
import browser from "./no-credential-in-browser/rule.ts";
import unpinned from "./no-unpinned-mcp-server/rule.ts";

test.each([
  ["new OpenAI({ dangerouslyAllowBrowser: true })", "certain"],
  ["new OpenAI({ apiKey: process.env.PROVIDER_KEY, dangerouslyAllowBrowser: true })", "certain"],
  ["new OpenAI({ apiKey: config.key ?? import.meta.env.KEY, dangerouslyAllowBrowser: true })", "certain"],
  ["new OpenAI({ apiKey: config.key, dangerouslyAllowBrowser: true })", "lead"],
  ["new OpenAI({ apiKey: config.key || 'key-of-nobody', dangerouslyAllowBrowser: true })", "lead"],
  ["new OpenAI({ apiKey: localStorage.getItem('key') ?? undefined, dangerouslyAllowBrowser: true })", "lead"],
  ["new OpenAI({ ...(config.key ? { apiKey: config.key } : { organization: 'o' }), dangerouslyAllowBrowser: true })", "lead"],
  ["new OpenAI({ apiKey: config.key })", "nothing"],
])("a client in a browser: %s: %s", (code, expected) => {
  const text = `import OpenAI from "openai";\nexport const clientFor = (config: { key: string }) => ${code};`;
  expect(certaintyOf(browser, text)).toBe(expected);
});

test.each([
  ["npx", "-y @shop/orders-mcp@latest", ["strict"]],
  ["docker", "run -i --rm shop/orders-mcp", ["recommended", "strict"]],
  ["npx", "-y @mall/orders-mcp", ["recommended", "strict"]],
  ["npx", "-y orders-mcp", ["recommended", "strict"]],
  ["npx", "-y @shop/orders-mcp@1.2.3", []],
])("a server that is started by %s %s, in the project of a package", (command, args, expected) => {
  const code = `import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
export const transport = new StdioClientTransport({ command: "${command}", args: ${JSON.stringify(args.split(" "))} });`;
  const isTold = (preset: Preset): boolean =>
    analyzeSources({ "main.ts": code }, { rules: [atPreset(unpinned, preset)], models, packageOf: () => "@shop/orders-mcp" }).findings
      .length > 0;
  expect((["recommended", "strict"] as const).filter(isTold)).toEqual(expected);
});

test.each([
  ["-y orders-mcp", true, ["strict"]],
  ["-y orders-mcp", false, ["recommended", "strict"]],
  ["-y orders-mcp@latest", true, ["recommended", "strict"]],
  ["-y orders-mcp-beta", true, ["recommended", "strict"]],
])("npx %s, where orders-mcp is installed and locked: %s", (args, isLocked, expected) => {
  const code = `import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
export const transport = new StdioClientTransport({ command: "npx", args: ${JSON.stringify(args.split(" "))} });`;
  const place = { line: 1, column: 1 };
  const location = { file: "package.json", start: place, end: place };
  const dependencies = (): readonly ListedDependency[] => [{ name: "orders-mcp", version: "1.2.3", isLocked, range: "^1.0.0", location }];
  const isTold = (preset: Preset): boolean =>
    analyzeSources({ "main.ts": code }, { rules: [atPreset(unpinned, preset)], models, packageOf: () => "shop", dependencies }).findings
      .length > 0;
  expect((["recommended", "strict"] as const).filter(isTold)).toEqual(expected);
});

test("an image is known by the package's name without its scope", () => {
  const code = `import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
export const transport = new StdioClientTransport({ command: "docker", args: ["run", "-i", "shop/orders-mcp"] });`;
  const told = (name: string): number =>
    analyzeSources({ "main.ts": code }, { rules: [atPreset(unpinned, "recommended")], models, packageOf: () => name }).findings.length;
  expect([told("orders-mcp"), told("orders")]).toEqual([0, 1]);
});
