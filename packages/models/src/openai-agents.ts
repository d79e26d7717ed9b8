import { defineModel } from "@sluice/core";
import type { LibraryModel, SourceRow } from "@sluice/core";
import { instructionSinks, promptSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";

const toolSources: readonly SourceRow[] = ["execute > param 0", "needsApproval > param 1"].map((callback) => ({
  at: `tool > arg 0 > ${callback}`,
  kind: "tool-argument",
  label: "the tool's arguments",
  schema: "tool > arg 0 > parameters",
  name: "tool > arg 0 > name",
}));

/** `@openai/agents` re-exports the core. */
const models: readonly LibraryModel[] = ["@openai/agents", "@openai/agents-core"].map((name) =>
  defineModel({
    package: name,
    types: {
      Agent: ["Agent > new", "Agent > create > call", "Agent > clone > call"],
      StreamedRunResult: [],
      RunResult: [
        "run > call",
        "Runner > new > run > call",
        "StreamedRunResult",
        "Agent > asTool > arg 0 > customOutputExtractor > param 0",
      ],
      RunItem: [
        "RunResult > {newItems,interruptions} > each",
        "RunResult > state > getInterruptions > call > each",
        "RunResult > each > item",
      ],
      ModelItem: ["RunItem > rawItem", "RunResult > {output,history} > each"],
      Shell: ["shellTool > arg 0 > shell"],
      Editor: ["applyPatchTool > arg 0 > editor"],
    },
    sinks: [
      ...instructionSinks("Agent > arg 0 > instructions"),
      ...instructionSinks("Agent > arg 0 > instructions > return"),
      ...instructionSinks("Agent > {create,clone} > arg 0 > instructions"),
      ...instructionSinks("system > arg 0"),
      ...toolSinks("Agent > arg 0", "handoffDescription"),
      ...toolSinks("tool > arg 0"),
      ...toolSinks("Agent > asTool > arg 0", "toolDescription"),
      ...toolSinks("handoff > arg 1", "toolDescriptionOverride"),
      ...promptSinks("user > arg 0"),
      ...textOrMessageSinks("run > arg 1"),
      ...textOrMessageSinks("Runner > new > run > arg 1"),
    ],
    sources: [
      ...toolSources,
      {
        at: "handoff > arg 1 > onHandoff > param 1",
        kind: "tool-argument",
        label: "the handoff's input",
        schema: "handoff > arg 1 > inputType",
      },
      { at: "Shell > run > param 0", kind: "tool-argument", label: "the shell tool's action" },
      { at: "Editor > {createFile,updateFile,deleteFile} > param 0", kind: "tool-argument", label: "the patch tool's operation" },

      { at: "run > call > finalOutput", kind: "model-output", schema: "run > arg 0 > outputType" },
      { at: "Runner > new > run > call > finalOutput", kind: "model-output", schema: "Runner > new > run > arg 0 > outputType" },
      { at: "StreamedRunResult > finalOutput", kind: "model-output" },
      { at: "RunItem > {content,output}", kind: "model-output" },
      { at: "ModelItem > {arguments,name,action,operation,input}", kind: "model-output", label: "a tool call's arguments" },
      { at: "ModelItem > content > each > {text,refusal,transcript}", kind: "model-output" },
      { at: "RunResult > each > data > {delta,text,arguments}", kind: "model-output" },
      { at: "RunResult > toTextStream > call > each", kind: "model-output" },
      { at: "Agent > arg 0 > outputGuardrails > each > execute > param 0 > agentOutput", kind: "model-output" },
    ],
    // `outputType` is read off the agent that a run is given.
    propagators: [
      { at: "Agent", from: "arg 0", to: "call" },
      { at: "Agent > create", from: "arg 0", to: "call" },
    ],
  }),
);

export default [
  ...models,
  defineModel({
    package: "@openai/agents-realtime",
    sinks: [
      ...instructionSinks("RealtimeAgent > arg 0 > instructions"),
      ...instructionSinks("RealtimeAgent > arg 0 > instructions > return"),
      ...toolSinks("tool > arg 0"),
    ],
    sources: toolSources,
  }),
];
