import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@aws-sdk/client-bedrock-agent-runtime",
  types: {
    Output: [
      "{BedrockAgentRuntimeClient,BedrockAgentRuntime} > new > send > call",
      "BedrockAgentRuntime > new > {invokeAgent,invokeInlineAgent,invokeFlow,retrieveAndGenerate,retrieveAndGenerateStream} > call",
    ],
    FunctionInput: ["Output > completion > each > returnControl > invocationInputs > each"],
  },
  sources: [
    { at: "Output > completion > each > chunk > bytes", kind: "model-output" },
    { at: "FunctionInput > functionInvocationInput > parameters > each > value", kind: "model-output", label: "a tool call's arguments" },
    { at: "FunctionInput > apiInvocationInput > parameters > each > value", kind: "model-output", label: "a tool call's arguments" },
    { at: "Output > responseStream > each > flowOutputEvent > content > document", kind: "model-output" },
    { at: "Output > output > text", kind: "model-output" },
    { at: "Output > stream > each > output > text", kind: "model-output" },
  ],
});
