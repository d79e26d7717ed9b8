import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { atPreset } from "@sluice/core";
import { analyzeFolder } from "@sluice/testkit";
import { expect, onTestFinished, test } from "vitest";
import rule from "./no-vulnerable-sdk/rule.ts";

const SERVER = "@modelcontextprotocol/sdk/server/sse.js";
const manifest = (extra: object = {}): string => JSON.stringify({ dependencies: { "@modelcontextprotocol/sdk": "1.25.0" }, ...extra });

/** The `package.json` files that the recommended preset reports. */
function toldIn(sources: Readonly<Record<string, string>>, exclude?: readonly string[]): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "sluice-imports-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, content] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const knowledge = { rules: [atPreset(rule, "recommended")], models: [] };
  const { findings } = analyzeFolder(root, knowledge, exclude && { exclude });
  return findings.map(({ location }) => location.file);
}

test.each([
  ["a name", `import { SSEServerTransport } from "${SERVER}"; new SSEServerTransport();`],
  ["a namespace", `import * as sse from "${SERVER}"; sse.start();`],
  ["a re-export", `export { SSEServerTransport } from "${SERVER}";`],
  ["a re-export of all", `export * from "${SERVER}";`],
  ["a dynamic import", `const { SSEServerTransport } = await import("${SERVER}"); new SSEServerTransport();`],
  ["CommonJS", `const { SSEServerTransport } = require("${SERVER}"); new SSEServerTransport();`],
])("%s is an import", (_, code) => {
  expect(toldIn({ "package.json": manifest(), "main.js": code })).toEqual(["package.json"]);
});

test.each([
  ["another name", 'import { Client } from "@modelcontextprotocol/sdk/client/index.js"; new Client();'],
  ["another module by CommonJS", 'const { Client } = require("@modelcontextprotocol/sdk/client/index.js"); new Client();'],
  ["a type", `import type { SSEServerTransport } from "${SERVER}"; export const use = (transport: SSEServerTransport) => transport;`],
  [
    "what only a type mentions",
    `import { SSEServerTransport } from "${SERVER}"; export const use = (transport: SSEServerTransport) => transport;`,
  ],
  ["what nobody mentions", `import { SSEServerTransport } from "${SERVER}"; export {};`],
  ["nothing", "export {};"],
])("%s is none", (_, code) => {
  expect(toldIn({ "package.json": manifest(), "main.ts": code })).toEqual([]);
});

const STARTED = `import { SSEServerTransport } from "${SERVER}"; new SSEServerTransport();`;

test("an import counts for the nearest package.json that lists the package", () => {
  const member = { "package.json": manifest(), "server/package.json": manifest(), "server/main.ts": STARTED };
  expect(toldIn(member)).toEqual(["server/package.json"]);
  expect(toldIn({ ...member, "server/package.json": manifest({ dependencies: {} }) })).toEqual(["package.json"]);
  expect(toldIn({ ...member, "client/main.ts": "export {};", "server/main.ts": "export {};" })).toEqual([]);
});

test("of two versions under one name and another, the one that is imported", () => {
  const dependencies = { "@modelcontextprotocol/sdk": "1.26.0", old: "npm:@modelcontextprotocol/sdk@1.25.0" };
  expect(toldIn({ "package.json": manifest({ dependencies }), "main.ts": STARTED })).toEqual([]);
  expect(toldIn({ "package.json": manifest({ dependencies }), "main.ts": STARTED.replace("@modelcontextprotocol/sdk", "old") })).toEqual([
    "package.json",
  ]);
});

test("what a test imports, the program does not", () => {
  const files = { "package.json": manifest(), "main.ts": "export {};" };
  expect(toldIn({ ...files, "main.test.ts": STARTED }, [])).toEqual([]);
  expect(toldIn({ ...files, "testing/fake-server.ts": STARTED })).toEqual([]);
  expect(toldIn({ ...files, "start.ts": STARTED }, [])).toEqual(["package.json"]);
});
