import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@inngest/agent-kit",
  types: {
    Agent: ["{createAgent,createRoutingAgent} > call", "{Agent,RoutingAgent} > new"],
    Network: ["createNetwork > call", "Network > new"],
    NetworkRun: [
      "Network > run > call",
      "createTool > arg 0 > handler > param 1 > network",
      "createNetwork > arg 0 > router > param 0 > network",
    ],
    AgentResult: [
      "Agent > run > call",
      "NetworkRun > state > results > each",
      "createAgent > arg 0 > lifecycle > {onResponse,onFinish} > param 0 > result",
      "createNetwork > arg 0 > {router,defaultRouter} > param 0 > lastResult",
    ],
    AnswerMessage: ["AgentResult > output > each"],
  },
  sinks: [
    ...instructionSinks("{createAgent,createRoutingAgent} > arg 0 > system"),
    ...instructionSinks("{createAgent,createRoutingAgent} > arg 0 > system > return"),
    ...toolSinks("{createAgent,createRoutingAgent} > arg 0", "description"),
    ...toolSinks("createTool > arg 0"),
    ...promptSinks("Agent > run > arg 0", "Network > run > arg 0"),
  ],
  sources: [
    {
      at: "createTool > arg 0 > handler > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "createTool > arg 0 > parameters",
      name: "createTool > arg 0 > name",
    },
    { at: "AnswerMessage > content", kind: "model-output" },
    { at: "AnswerMessage > tools > each > {input,name}", kind: "model-output", label: "a tool call's input" },
  ],
});
