import { atPreset, type Preset } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import { expect, test } from "vitest";
import instructions from "./no-untrusted-instructions/rule.ts";
import prompt from "./no-unsanitized-prompt/rule.ts";

/** The rules that speak of a page in a text of the program's which becomes this part of a request. */
function toldOf(part: "system" | "prompt", preset: Preset): readonly string[] {
  const code = `import { generateText } from "ai";
const page = await (await fetch("https://news.example.com/")).text();
const text = "Answer by what this page says, and say so where it does not: " + page;
await generateText({ model: "openai/gpt-5-mini", system: "Be brief.", prompt: "Who won?", ${part}: text });`;
  const rules = [prompt, instructions].map((rule) => atPreset(rule, preset));
  return analyzeSources({ "main.ts": code }, { rules, models })
    .findings.map(({ ruleId }) => ruleId)
    .sort();
}

test("a page among the instructions is one mistake, whoever reviews sees where it was put there as well", () => {
  expect(toldOf("system", "recommended")).toEqual(["no-untrusted-instructions"]);
  expect(toldOf("system", "strict")).toEqual(["no-unsanitized-prompt", "no-untrusted-instructions"]);
});

test("a page in what the user asks is another", () => {
  expect(toldOf("prompt", "recommended")).toEqual(["no-unsanitized-prompt"]);
});
