import { defineModel } from "@sluice/core";
import type { LibraryModel, SinkRow, SourceRow } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";

const types: NonNullable<LibraryModel["types"]> = {
  SDKMessage: ["query > call > each", "SDKAssistantMessage", "SDKResultMessage", "SDKPartialAssistantMessage"],
  SDKAssistantMessage: [],
  SDKResultMessage: [],
  SDKPartialAssistantMessage: [],
};

const sources: readonly SourceRow[] = [
  { at: "tool > arg 3 > param 0", kind: "tool-argument", label: "the tool's arguments", schema: "tool > arg 2", name: "tool > arg 0" },
  { at: "SDKMessage > result", kind: "model-output" },
  { at: "SDKMessage > message > content > each > {text,thinking,input}", kind: "model-output" },
  { at: "SDKMessage > event > delta > {text,thinking,partial_json}", kind: "model-output" },
  { at: "query > arg 0 > options > canUseTool > param 1", kind: "tool-argument", label: "the tool's input" },
  {
    at: "query > arg 0 > options > hooks > {PreToolUse,PostToolUse} > each > hooks > each > param 0 > tool_input",
    kind: "tool-argument",
    label: "the tool's input",
  },
];

const sinks: readonly SinkRow[] = [
  ...promptSinks("query > arg 0 > prompt", "query > arg 0 > prompt > each > message > content"),
  { at: "tool > arg 1", kind: "tool-description" },
];

export default [
  // Until it got its own package, the library was part of the command line tool.
  defineModel({
    package: "@anthropic-ai/claude-code",
    types,
    sources,
    sinks: [...sinks, ...instructionSinks("query > arg 0 > options > {appendSystemPrompt,customSystemPrompt}")],
  }),
  defineModel({
    package: "@anthropic-ai/claude-agent-sdk",
    types: {
      ...types,
      SDKMessage: [...(types["SDKMessage"] ?? []), "SDKSession > stream > call > each", "unstable_v2_prompt > call"],
      SDKSession: ["{unstable_v2_createSession,unstable_v2_resumeSession} > call"],
    },
    sinks: [
      ...sinks,
      ...instructionSinks("query > arg 0 > options > systemPrompt"),
      ...instructionSinks("query > arg 0 > options > systemPrompt > append"),
      ...instructionSinks("query > arg 0 > options > agents > each > prompt"),
      ...toolSinks("query > arg 0 > options > agents > each", "description"),
      ...promptSinks("SDKSession > send > arg 0", "unstable_v2_prompt > arg 0"),
    ],
    sources: [
      ...sources,
      { at: "SDKMessage > structured_output", kind: "model-output" },
      {
        at: "query > arg 0 > options > hooks > {PostToolUseFailure,PermissionRequest} > each > hooks > each > param 0 > tool_input",
        kind: "tool-argument",
        label: "the tool's input",
      },
    ],
  }),
];
