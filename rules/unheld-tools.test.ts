import { describe, expect, test } from "vitest";
import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import { atPreset } from "@sluice/core";
import { certaintyOf } from "./certainty.test-data.ts";
import approval from "./require-approval-gate/rule.ts";
import instructions from "./no-untrusted-instructions/rule.ts";
import log from "./require-tool-call-log/rule.ts";

const SETUP = `
import { rm } from "node:fs/promises";
import { generateText, tool } from "ai";
import { z } from "zod";
import { model } from "./setup.js";
export const tools = { remove: tool({ inputSchema: z.object({ name: z.string() }), execute: ({ name }) => rm(name) }) };
`;
const ask = (tools: string): string => `export const ask = (prompt) => generateText({ model, prompt, tools: ${tools} });`;

describe.each([approval, log])("$id", (rule) => {
  test.each([
    ["a tool that a language model has", ask("tools"), "certain"],
    ["a tool that is only exported, where none is given to anybody", "", "certain"],
    ["a tool that nobody is seen to have", ask("{ list: tool({ inputSchema: z.object({}), execute: () => 1 }) }"), "certain"],
  ])("%s", (_, rest, expected) => {
    expect(certaintyOf(rule, SETUP + rest)).toBe(expected);
  });

  test("a tool of a package that is published for others is theirs to ask about, unless a language model has it here", () => {
    const told = (rest: string, isLibrary: boolean): number =>
      analyzeSources({ "tool.ts": SETUP + rest }, { rules: [atPreset(rule, "recommended")], models, isLibrary: () => isLibrary }).findings
        .length;
    expect([told("", true), told("", false), told(ask("tools"), true)]).toEqual([0, 1, 1]);
  });

  test("where another package of the program uses it, that may hand it out unseen", () => {
    const files = {
      "kit/tool.ts": SETUP,
      "app/main.ts": 'import { tools } from "../kit/tool.js";\nimport { offer } from "./offer.js";\noffer(tools);',
    };
    const told = (files: Record<string, string>): number =>
      analyzeSources(files, {
        rules: [atPreset(rule, "recommended")],
        models,
        isLibrary: (file) => file.startsWith("kit/"),
        packageOf: (file) => file.split("/")[0],
      }).findings.length;
    const { "app/main.ts": main, ...kit } = files;
    expect([told(files), told({ ...kit, "kit/examples/main.ts": main }), told(kit)]).toEqual([1, 0, 0]);
  });
});

test("what a package that is published for others fetches to describe a tool is asked of whom they say", () => {
  const code = `
import { dynamicTool, jsonSchema } from "ai";
export async function toolsAt(url: string) {
  const { description } = await (await fetch(url)).json();
  return { remote: dynamicTool({ description, inputSchema: jsonSchema({ type: "object" }), execute: async () => 1 }) };
}
`;
  const told = (isLibrary: boolean): number =>
    analyzeSources({ "tool.ts": code }, { rules: [atPreset(instructions, "recommended")], models, isLibrary: () => isLibrary }).findings
      .length;
  expect([told(false), told(true)]).toEqual([1, 0]);
});
