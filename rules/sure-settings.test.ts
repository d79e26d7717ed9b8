import { expect, test } from "vitest";
import { certaintyOf } from "./certainty.test-data.ts";
import browser from "./no-credential-in-browser/rule.ts";

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
