import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { toolsMadeBy } from "./parts/tools.ts";
import { describedServers } from "./parts/servers.ts";
import { addressedServers, startedServers, stepsWithout } from "./parts/settings.ts";

const MAKE = "{createAgent,createRoutingAgent}";

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
  servers: describedServers("createAgent > arg 0 > mcpServers > each > transport").map((row) => ({
    ...row,
    at: "createAgent > arg 0 > mcpServers > each",
    name: "createAgent > arg 0 > mcpServers > each > name",
  })),
  settings: [
    // A router may end the run by itself.
    stepsWithout("createNetwork > call", "createNetwork > arg 0 > maxIter", "createNetwork > arg 0 > router"),
    { at: "createNetwork > arg 0 > maxIter", kind: "unbounded-steps", is: [0], label: "zero is no limit" },
    ...startedServers("createAgent > arg 0 > mcpServers > each > transport"),
    ...addressedServers("createAgent > arg 0 > mcpServers > each > transport > url"),
  ],
  sinks: [
    ...instructionSinks("{createAgent,createRoutingAgent} > arg 0 > system"),
    ...instructionSinks("{createAgent,createRoutingAgent} > arg 0 > system > return"),
    ...toolSinks("{createAgent,createRoutingAgent} > arg 0", "description"),
    ...toolSinks("createTool > arg 0"),
    ...promptSinks("Agent > run > arg 0", "Network > run > arg 0"),
  ],
  tools: toolsMadeBy(["createTool"], { handler: "handler", name: "name", description: "description", schema: "parameters" }),
  agents: [
    {
      ...{ at: `${MAKE} > call`, name: `${MAKE} > arg 0 > name`, instructions: `${MAKE} > arg 0 > system` },
      ...{ model: `${MAKE} > arg 0 > model`, tools: [`${MAKE} > arg 0 > tools`] },
    },
    { at: "createNetwork > call", name: "createNetwork > arg 0 > name", agents: ["createNetwork > arg 0 > agents"] },
  ],
  // A tool waits until somebody answers.
  controls: [{ at: "createTool > arg 0 > handler > param 1 > step > waitForEvent > call", control: "approval" }],
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
