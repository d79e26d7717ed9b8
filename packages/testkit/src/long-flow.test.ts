import { expect, test } from "vitest";
import { defineRule, type LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

const LIB: LibraryModel = {
  package: "lib",
  sources: [{ at: "given > call", kind: "model-output" }],
  sinks: [{ at: "get > arg 0", kind: "url" }],
};

const RULE = defineRule({
  ...SOME_RULE,
  flow: { sources: ["model-output"], sinks: ["url"] },
  message: "{{source}} {{sink}}",
});

/** A program in which data is put into a list and taken out again so many times. */
function program(times: number): string {
  const lines = Array.from({ length: times }, (_, at) => `const box${at} = [text${at}]; const text${at + 1} = box${at}[0];`);
  return `import { given, get } from "lib";\nconst text0 = given();\n${lines.join("\n")}\nget(text${times});\n`;
}

const notesOf = (times: number): readonly string[] =>
  analyzeSources({ "a.ts": program(times) }, { rules: [RULE], models: [LIB] }).findings.flatMap(({ message, codeFlow }) => [
    message,
    ...codeFlow.map(({ note }) => note),
  ]);

test("a flow of some hundred steps is told in full", () => {
  expect(notesOf(400)).toEqual(["model output, `given()` `get`", "source: model output, `given()`", "sink: `get`"]);
});

test("a flow of thousands of steps keeps its source and its sink, and says that the way is cut", () => {
  expect(notesOf(2_000)).toEqual([
    "model output, `given()` `get`",
    "source: model output, `given()`",
    "the way is too long to be shown in full: it goes on here",
    "sink: `get`",
  ]);
});
