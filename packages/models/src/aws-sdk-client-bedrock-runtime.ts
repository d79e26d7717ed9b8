import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { givenTools } from "./parts/tools.ts";

const REQUESTS = { "{ConverseCommand,ConverseStreamCommand}": "new", "BedrockRuntime > {converse,converseStream}": "call" };

export default defineModel({
  package: "@aws-sdk/client-bedrock-runtime",
  types: {
    BedrockRuntimeClient: ["{BedrockRuntimeClient,BedrockRuntime} > new"],
    BedrockRuntime: ["BedrockRuntime > new"],
    // What `send` gives depends on the command; the fields of the results have different names.
    ConverseResponse: [],
    ConverseCommandOutput: [],
    Output: [
      "BedrockRuntimeClient > send > call",
      "BedrockRuntimeClient > send > arg any > param 1",
      "BedrockRuntime > {converse,converseStream,invokeModel,invokeModelWithResponseStream} > call",
      "ConverseResponse",
      "ConverseCommandOutput",
    ],
    ContentBlock: ["Output > output > message > content > each"],
    ToolUseBlock: ["ContentBlock > toolUse"],
  },
  sinks: [
    ...["{ConverseCommand,ConverseStreamCommand} > arg 0", "BedrockRuntime > {converse,converseStream} > arg 0"].flatMap((request) => [
      ...instructionSinks(`${request} > system > each > text`),
      ...promptSinks(`${request} > messages > each > content > each > text`),
      ...toolSinks(`${request} > toolConfig > tools > each > toolSpec`),
    ]),
    ...promptSinks("{InvokeModelCommand,InvokeModelWithResponseStreamCommand} > arg 0 > body"),
    ...promptSinks("BedrockRuntime > {invokeModel,invokeModelWithResponseStream} > arg 0 > body"),
  ],
  tools: Object.keys(REQUESTS).map((call) =>
    givenTools(`${call} > arg 0 > toolConfig > tools > each`, {
      ...{ name: "toolSpec > name", description: "toolSpec > description", schema: "toolSpec > inputSchema > json" },
    }),
  ),
  agents: Object.entries(REQUESTS).map(([call, form]) => ({
    ...{ at: `${call} > ${form}`, withTools: true, instructions: `${call} > arg 0 > system > each > text` },
    ...{ model: `${call} > arg 0 > modelId`, tools: [`${call} > arg 0 > toolConfig > tools`] },
  })),
  sources: [
    { at: "ContentBlock > text", kind: "model-output" },
    { at: "ContentBlock > reasoningContent > reasoningText > text", kind: "model-output" },
    { at: "ToolUseBlock > {input,name}", kind: "model-output", label: "a tool call's input" },
    { at: "Output > stream > each > contentBlockStart > start > toolUse > name", kind: "model-output" },
    { at: "Output > stream > each > contentBlockDelta > delta > text", kind: "model-output" },
    { at: "Output > stream > each > contentBlockDelta > delta > toolUse > input", kind: "model-output", label: "a tool call's input" },
    { at: "Output > stream > each > contentBlockDelta > delta > reasoningContent > text", kind: "model-output" },
    { at: "Output > body", kind: "model-output" },
    { at: "Output > body > each > chunk > bytes", kind: "model-output" },
  ],
});
