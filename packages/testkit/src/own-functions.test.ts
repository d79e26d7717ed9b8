import { expect, test } from "vitest";
import { defineRule, type LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

const GLOBAL: LibraryModel = {
  package: "global",
  sources: [{ at: "given > call", kind: "model-output" }],
  sinks: [{ at: "run > arg 0", kind: "shell" }],
};

const FILTER: LibraryModel = {
  package: "ecmascript",
  receiver: "any",
  propagators: [
    { at: "filter", from: "this > each", to: "arg 0 > param 0" },
    { at: "filter", from: "this > each", to: "call > each", filter: "arg 0" },
  ],
};

/** How often data arrives at `run`, where models say `own` of what `main.ts` declares. */
function count(code: string, own: Omit<LibraryModel, "package"> = {}): number {
  const rule = defineRule({ ...SOME_RULE, flow: { sources: ["model-output"], sinks: ["shell"] } });
  return analyzeSources({ "main.ts": code }, { rules: [rule], models: [GLOBAL, FILTER, { package: "./main.ts", ...own }] }).findings.length;
}

const QUOTE = `
  function quote(text) { return looksPlain(text) ? text : undefined; }
  const trimmed = (text) => text;
  run(quote(given()));
  run(trimmed(given()));`;

test("what a project's own function gives back is what its model says, whatever its body does", () => {
  expect(count(QUOTE)).toBe(2);
  expect(count(QUOTE, { sanitizers: [{ at: "quote > call", clears: ["shell"] }] })).toBe(1);
  expect(count(QUOTE, { sanitizers: [{ at: "quote > call", clears: "all" }] })).toBe(1);
  expect(count(QUOTE, { sanitizers: [{ at: "quote > call", clears: ["sql"] }] })).toBe(2);
  expect(count(QUOTE, { sanitizers: [{ at: "quote > call", clears: ["shell"], of: ["user-input"] }] })).toBe(2);
  expect(count(QUOTE, { opaque: ["quote"] })).toBe(1);
});

const LISTS = `
  import { isPlain } from "./plain.ts";
  function isShort(text) { return text.length < 9; }
  for (const text of [given()].filter(isShort)) run(text);
  for (const text of [given()].filter(isPlain)) run(text);
  for (const text of [given()].filter((text) => isShort(text))) run(text);`;

test("what a filter lets pass has passed the check that its model makes of the callback", () => {
  expect(count(LISTS)).toBe(3);
  expect(count(LISTS, { guards: [{ at: "isShort > arg 0", clears: ["shell"] }] })).toBe(1);
  expect(count(LISTS, { guards: [{ at: "isShort > arg 0", clears: ["shell"], when: false }] })).toBe(3);
});
