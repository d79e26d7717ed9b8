import { describe, expect, test } from "vitest";
import { findCredentials, isPassword, isRandom, isRemote, maskCredentials } from "./credentials.ts";

/** Characters without order: no key of anybody, since it is made here. */
function drawn(length: number, alphabet: string): string {
  let [text, state] = ["", 7];
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += alphabet[state % alphabet.length] ?? "";
  }
  return text;
}

const letters = (length: number): string => drawn(length, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789");
const capitals = (length: number): string => drawn(length, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
const hex = (length: number): string => drawn(length, "0123456789abcdef");
const digits = (length: number): string => drawn(length, "0123456789");

const CREDENTIALS: readonly (readonly [string, string])[] = [
  ["an OpenAI API key", `sk-proj-${letters(60)}`],
  ["an API key in the form of OpenAI's", `sk-${letters(48)}`],
  ["an Anthropic API key", `sk-ant-api03-${letters(60)}`],
  ["an OpenRouter API key", `sk-or-v1-${hex(64)}`],
  ["a Google API key", `AIza${letters(35)}`],
  ["an AWS access key", `AKIA${capitals(16)}`],
  ["a GitHub token", `ghp_${letters(36)}`],
  ["a GitHub token", `github_pat_${letters(22)}_${letters(59)}`],
  ["a GitLab token", `glpat-${letters(20)}`],
  ["a Slack token", `xoxb-${digits(12)}-${digits(12)}-${letters(24)}`],
  ["a Slack webhook", `https://hooks.slack.com/services/T${capitals(8)}/B${capitals(10)}/${letters(24)}`],
  ["a Stripe live key", `sk_live_${letters(24)}`],
  ["a SendGrid API key", `SG.${letters(22)}.${letters(43)}`],
  ["an npm token", `npm_${letters(36)}`],
  ["a Hugging Face token", `hf_${letters(34)}`],
  ["a Groq API key", `gsk_${letters(52)}`],
  ["a Pinecone API key", `pcsk_${letters(6)}_${letters(63)}`],
  ["a Telegram bot token", `${digits(10)}:${letters(35)}`],
  ["a Discord bot token", `M${letters(23)}.${letters(6)}.${letters(38)}`],
  ["a private key", `-----BEGIN PRIVATE KEY-----\n${letters(64)}\n${letters(64)}\n`],
  ["a connection string with a password", `postgres://app:${letters(12)}@db.acme.io:5432/shop`],
];

describe("findCredentials", () => {
  test.each(CREDENTIALS)("finds %s", (title, text) => {
    const [found, ...others] = findCredentials(`const key = "${text}";`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ title, start: 13 });
  });

  test.each([
    "the words around a sk-proj-placeholder",
    `sk-proj-${"x".repeat(48)}`,
    `sk-${"1234567890abcdef".repeat(3)}`,
    "AKIAIOSFODNN7EXAMPLE",
    `sk_test_${letters(24)}`,
    `pk_live_${letters(24)}`,
    `task-${letters(40)}`,
    "postgres://app:${password}@db.acme.io/shop",
    `postgres://app:${letters(12)}@localhost/shop`,
    "postgres://user:password@db.acme.io/shop",
    "-----BEGIN PRIVATE KEY-----",
  ])("passes over %s", (text) => {
    expect(findCredentials(text)).toEqual([]);
  });

  test("finds several in one text, each once and in order", () => {
    const text = `sk-proj-${letters(60)} and ghp_${letters(36)}`;
    expect(findCredentials(text).map(({ title }) => title)).toEqual(["an OpenAI API key", "a GitHub token"]);
  });

  test("takes time in proportion to the text", () => {
    const text = `sk-${"a-".repeat(100_000)} -----BEGIN ${"A ".repeat(50_000)} postgres://${"a:".repeat(100_000)}`;
    const start = performance.now();
    findCredentials(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

test("maskCredentials keeps the length and nothing of the value", () => {
  for (const [, text] of CREDENTIALS) {
    const masked = maskCredentials(`key = "${text}"`);
    expect(masked).toHaveLength(text.length + 8);
    expect(masked).not.toContain(text.slice(-12, -2));
  }
  expect(maskCredentials("nothing to hide")).toBe("nothing to hide");
});

test("what looks drawn by lot, and what somebody uses as a password", () => {
  expect([letters(20), "aaaaaaaaaaaaaaaa", "abcdefghijklmnop", "your-key-here"].map(isRandom)).toEqual([true, false, false, false]);
  expect(["Zz11Zz22", "password123", "changeme", "s3cret!Horse", "secret"].map(isPassword)).toEqual([true, false, false, true, false]);
  expect(["db.acme.io", "10.0.0.4", "localhost", "127.0.0.1", "db", "db.example.com"].map(isRemote)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
