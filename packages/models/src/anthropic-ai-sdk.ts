import { defineModel } from "@sluice/core";

const TOOL = "{betaZodTool,betaTool,betaStandardSchemaTool}";

export default defineModel({
  package: "@anthropic-ai/sdk",
  types: {
    Anthropic: ["{Anthropic,BaseAnthropic} > new", "new", "Anthropic > withOptions > call"],
    Messages: ["Anthropic > messages", "Anthropic > beta > messages", "Anthropic > beta > promptCaching > messages"],
    MessageStream: ["Messages > stream > call"],
    BetaToolRunner: ["Messages > toolRunner > call"],
    Message: [
      "BetaMessage",
      "Messages > {create,parse} > call",
      "Messages > {create,parse} > call > withResponse > call > data",
      "MessageStream > finalMessage > call",
      "MessageStream > currentMessage",
      "MessageStream > receivedMessages > each",
      "Messages > toolRunner > call",
      "BetaToolRunner > {done,runUntilDone} > call",
      "BetaToolRunner > each",
      "BetaToolRunner > each > finalMessage > call",
      "RawMessageStreamEvent > message",
      "Messages > batches > results > call > each > result > message",
    ],
    BetaMessage: [],
    RawMessageStreamEvent: ["Messages > create > call > each", "MessageStream > each", "BetaToolRunner > each > each"],
    ToolUseBlock: [],
    BetaToolUseBlock: [],
    TextBlock: [],
    BetaContentBlock: [],
    ContentBlock: [
      "Message > content > each",
      "RawMessageStreamEvent > content_block",
      "ToolUseBlock",
      "BetaToolUseBlock",
      "TextBlock",
      "BetaContentBlock",
    ],
  },
  sources: [
    { at: "ContentBlock > {text,thinking}", kind: "model-output" },
    { at: "ContentBlock > {input,name}", kind: "model-output", label: "a tool call's input" },
    { at: "Messages > parse > call > parsed_output", kind: "model-output", schema: "Messages > parse > arg 0 > output_config > format" },
    { at: "Messages > parse > call > parsed_output", kind: "model-output", schema: "Messages > parse > arg 0 > output_format" },
    {
      at: "Messages > stream > call > finalMessage > call > parsed_output",
      kind: "model-output",
      schema: "Messages > stream > arg 0 > output_config > format",
    },
    { at: "ContentBlock > {parsed,parsed_output}", kind: "model-output" },
    { at: "RawMessageStreamEvent > delta > {text,partial_json,thinking}", kind: "model-output" },
    { at: "MessageStream > finalText > call", kind: "model-output" },
    { at: "MessageStream > {on,once} > arg 1 > param 0", kind: "model-output" },
    { at: "MessageStream > {on,once} > arg 1 > param 1", kind: "model-output" },
    { at: "Anthropic > completions > create > call > completion", kind: "model-output" },
    { at: "Anthropic > completions > create > call > each > completion", kind: "model-output" },

    {
      at: `${TOOL} > arg 0 > run > param 0`,
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: `${TOOL} > arg 0 > inputSchema`,
      name: `${TOOL} > arg 0 > name`,
    },
    { at: "Messages > toolRunner > arg 0 > tools > each > {run,parse} > param 0", kind: "tool-argument", label: "the tool's arguments" },
    {
      at: "betaMemoryTool > arg 0 > {view,create,str_replace,insert,delete,rename} > param 0",
      kind: "tool-argument",
      label: "the memory tool's command",
    },
  ],
  schemas: [
    {
      at: "{zodOutputFormat,jsonSchemaOutputFormat,betaZodOutputFormat,betaJSONSchemaOutputFormat,betaStandardSchemaOutputFormat} > call",
      is: { type: "same", of: "arg 0" },
    },
  ],
});
