import { defineModel } from "@sluice/core";
import type { SourceRow } from "@sluice/core";
import { answerSources, streamSources } from "./parts/ai-sdk.ts";
import { instructionSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";

function tool(callback: string): readonly SourceRow[] {
  return ["createTool", "tool", "Tool"].map((make) => ({
    at: `${make} > arg 0 > ${callback}`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${make} > arg 0 > parameters`,
    name: `${make} > arg 0 > name`,
  }));
}

export default defineModel({
  package: "@voltagent/core",
  types: {
    Agent: ["Agent > new", "VoltAgent > new > getAgent > call"],
    Answer: ["Agent > {generateText,streamText} > call", "Answer > steps > each", "Agent > streamText > arg 1 > onFinish > param 0"],
  },
  sinks: [
    ...instructionSinks("Agent > arg 0 > instructions"),
    ...instructionSinks("Agent > arg 0 > instructions > return"),
    ...toolSinks("Agent > arg 0", "purpose"),
    ...textOrMessageSinks("Agent > {generateText,streamText,generateObject,streamObject} > arg 0"),
    ...toolSinks("{createTool,tool,Tool} > arg 0"),
  ],
  sources: [
    ...tool("execute > param 0"),
    ...tool("needsApproval > param 0"),
    { at: "createHooks > arg 0 > onToolStart > param 0 > args", kind: "tool-argument", label: "the tool's arguments" },
    ...answerSources("Answer"),
    ...streamSources("Answer"),
    { at: "Agent > streamObject > call > textStream > each", kind: "model-output" },
    {
      at: "Agent > generateText > call > {output,experimental_output}",
      kind: "model-output",
      schema: "Agent > generateText > arg 1 > output",
    },
    {
      at: "Agent > {generateObject,streamObject} > call > object",
      kind: "model-output",
      schema: "Agent > {generateObject,streamObject} > arg 1",
    },
    {
      at: "Agent > streamObject > call > partialObjectStream > each",
      kind: "model-output",
      schema: "Agent > streamObject > arg 1",
    },
  ],
});
