import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@anthropic-ai/claude-agent-sdk",
  types: {
    Query: ["query > call"],
    SDKMessage: [
      "Query > each",
      "SDKSession > stream > call > each",
      "unstable_v2_prompt > call",
      "SDKAssistantMessage",
      "SDKResultMessage",
      "SDKPartialAssistantMessage",
    ],
    SDKAssistantMessage: [],
    SDKResultMessage: [],
    SDKPartialAssistantMessage: [],
    SDKSession: ["{unstable_v2_createSession,unstable_v2_resumeSession} > call"],
  },
  sources: [
    { at: "tool > arg 3 > param 0", kind: "tool-argument", label: "the tool's arguments", schema: "tool > arg 2", name: "tool > arg 0" },
    { at: "SDKMessage > {result,structured_output}", kind: "model-output" },
    { at: "SDKMessage > message > content > each > {text,thinking,input}", kind: "model-output" },
    { at: "SDKMessage > event > delta > {text,thinking,partial_json}", kind: "model-output" },
    { at: "query > arg 0 > options > canUseTool > param 1", kind: "tool-argument", label: "the tool's input" },
    {
      at: "query > arg 0 > options > hooks > {PreToolUse,PostToolUse,PostToolUseFailure,PermissionRequest} > each > hooks > each > param 0 > tool_input",
      kind: "tool-argument",
      label: "the tool's input",
    },
  ],
});
