import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { instructionSinks, promptSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@aws-sdk/client-bedrock-agent-runtime",
  types: {
    Output: [
      "{BedrockAgentRuntimeClient,BedrockAgentRuntime} > new > send > call",
      "BedrockAgentRuntime > new > {invokeAgent,invokeInlineAgent,invokeFlow,retrieve,retrieveAndGenerate,retrieveAndGenerateStream} > call",
    ],
    FunctionInput: ["Output > completion > each > returnControl > invocationInputs > each"],
  },
  sinks: [
    ...promptSinks(
      "{InvokeAgentCommand,InvokeInlineAgentCommand} > arg 0 > inputText",
      "RetrieveAndGenerateCommand > arg 0 > input > text",
    ),
    ...instructionSinks("InvokeInlineAgentCommand > arg 0 > instruction"),
  ],
  sources: [
    { at: "Output > completion > each > chunk > bytes", kind: "model-output" },
    { at: "FunctionInput > functionInvocationInput > parameters > each > value", kind: "model-output", label: "a tool call's arguments" },
    { at: "FunctionInput > apiInvocationInput > parameters > each > value", kind: "model-output", label: "a tool call's arguments" },
    { at: "Output > responseStream > each > flowOutputEvent > content > document", kind: "model-output" },
    { at: "Output > output > text", kind: "model-output" },
    { at: "Output > retrievalResults > each > content > text", kind: "external-content", label: "a retrieved passage" },
    { at: "Output > stream > each > output > text", kind: "model-output" },
  ],
  effects: [
    ...effectsAt(
      "read-untrusted",
      "{RetrieveCommand,RetrieveAndGenerateCommand} > new",
      "BedrockAgentRuntime > new > {retrieve,retrieveAndGenerate} > call",
    ),
  ],
});
