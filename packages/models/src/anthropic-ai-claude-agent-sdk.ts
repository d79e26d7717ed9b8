import { defineModel } from "@sluice/core";
import type { LibraryModel, SourceRow } from "@sluice/core";

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

export default [
  // Until it got its own package, the library was part of the command line tool.
  defineModel({ package: "@anthropic-ai/claude-code", types, sources }),
  defineModel({
    package: "@anthropic-ai/claude-agent-sdk",
    types: {
      ...types,
      SDKMessage: [...(types["SDKMessage"] ?? []), "SDKSession > stream > call > each", "unstable_v2_prompt > call"],
      SDKSession: ["{unstable_v2_createSession,unstable_v2_resumeSession} > call"],
    },
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
