import { expect, test } from "vitest";
import { defineModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";

const MODEL = defineModel({
  package: "kit",
  tools: [{ at: "tool > call", handler: "tool > arg 0 > run" }],
  agents: [{ at: "Agent > new", tools: ["Agent > arg 0 > tools"] }],
});

const IMPORTS =
  'import { tool, Agent, remote } from "kit";\nimport { bundle, makeBundle } from "elsewhere";\nconst own = tool({ run() {} });\n';

const MESSAGE = 'Tools of this agent come from "elsewhere", of which nothing is known; they are not listed.';

test.each([
  ["a bundle", "new Agent({ tools: bundle });", [MESSAGE]],
  ["a part of one", "new Agent({ tools: bundle.all });", [MESSAGE]],
  ["a bundle that a call makes", "new Agent({ tools: makeBundle() });", [MESSAGE]],
  ["a bundle among others", "new Agent({ tools: [own, ...bundle] });", [MESSAGE]],
  ["a bundle in an object", "const all = { own, ...makeBundle() }; new Agent({ tools: all });", [MESSAGE]],
  ["of several agents", "new Agent({ tools: bundle }); new Agent({ tools: bundle });", [MESSAGE.replace("agent", "agent (and of 1 more)")]],
  ["tools of the program", "new Agent({ tools: [own] });", []],
  ["tools of a package that is known", "new Agent({ tools: remote });", []],
])("tools of an unknown package: %s", (_, code, messages) => {
  const { notices } = analyzeSources({ "main.ts": IMPORTS + code }, { rules: [], models: [MODEL], withInventory: true });
  expect(notices.filter(({ kind }) => kind === "unknown-tools").map(({ message }) => message)).toEqual(messages);
});
