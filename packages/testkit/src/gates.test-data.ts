import { defineModel, defineRule, type ControlKind, type Finding } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

/** A library of tools, agents, effects and controls, as small as gates need it. */
const MODEL = defineModel({
  package: "kit",
  opaque: ["isList"],
  sources: [{ at: "tool > arg 0 > run > param 0", kind: "tool-argument" }],
  propagators: [{ at: "each", from: "arg 0 > each", to: "arg 1 > param 0" }],
  tools: [
    {
      at: "tool > call",
      name: "tool > arg 0 > name",
      handler: "tool > arg 0 > run",
      approval: { at: "tool > arg 0 > approval" },
    },
    { at: "loop > arg 0 > tools > each", name: "loop > arg 0 > tools > each > name" },
    {
      at: "start > arg 0 > allow > each",
      builtIn: { name: "shell", effect: "delete-data", unless: { option: "start > arg 0 > boxed", is: true } },
    },
    ...["cut", "drop"].map((name) => ({ at: "desk > arg 0 > drawer", builtIn: { name, effect: "delete-data" as const, broughtBy: ".*" } })),
  ],
  agents: [
    { at: "desk > call", tools: ["desk > arg 0 > drawer"] },
    { at: "Careful > new", tools: ["Careful > arg 0 > tools"], controls: [{ at: "Careful > new", control: "approval" }] },
    { at: "bundle > call", tools: ["bundle > arg 0"], set: true },
    {
      at: "start > call",
      controls: [{ at: "start > call", control: "approval", except: "start > arg 0 > allow", unless: [{ at: "start > arg 0 > ask" }] }],
    },
    {
      at: "Agent > new",
      tools: ["Agent > arg 0 > tools"],
      controls: [
        { at: "Agent > arg 0 > approve", control: "approval", by: "name" },
        { at: "Agent > arg 0 > onTool", control: "log", hook: ["param 0"] },
      ],
    },
  ],
  effects: [
    { at: "erase > call", kind: "delete-data" },
    { at: "sh > call", kind: "delete-data", when: { option: "sh > arg 0", matches: "^ls", not: true } },
  ],
  controls: [
    { at: "ask > call", control: "approval" },
    { at: "askThen > arg 1 > param 0", control: "approval" },
    { at: "record > call", control: "log" },
    { at: "span > call", control: "log" },
  ],
});

const IMPORTS = 'import { tool, Agent, Careful, bundle, start, loop, desk, erase, sh, ask, askThen, record, span, isList } from "kit";\n';

/** Whether a control is missing: what is said of the tools that are reported. */
export function reported(control: ControlKind, code: string): readonly string[] {
  return findingsOf(control, code).map(({ message }) => message);
}

/** How sure it is that an approval is missing, of each tool that is reported. */
export function confidences(code: string): readonly string[] {
  return findingsOf("approval", code).map(({ confidence }) => confidence);
}

function findingsOf(control: ControlKind, code: string): readonly Finding[] {
  const rule = defineRule({
    ...SOME_RULE,
    gate: { effects: ["delete-data"], control },
    message: "{{tool}} {{verb}} {{effect}}",
  });
  const { findings } = analyzeSources({ "main.ts": IMPORTS + code }, { rules: [rule], models: [MODEL] });
  return findings;
}

/** What is said of the tool `t` where nobody asks before its effect. */
export const OPEN_SHELL = ["The tool `t` delete data `sh`"];
export const OPEN = ["The tool `t` delete data `erase`"];
