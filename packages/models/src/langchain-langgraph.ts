import { defineModel } from "@sluice/core";
import { messageSources } from "./parts/langchain.ts";

export default defineModel({
  package: "@langchain/langgraph",
  types: {
    StateGraph: [
      "{StateGraph,MessageGraph,Graph} > new",
      "StateGraph > {addNode,addEdge,addConditionalEdges,addSequence,setEntryPoint,setFinishPoint} > call",
    ],
    CompiledStateGraph: ["StateGraph > compile > call", "CompiledStateGraph > withConfig > call", "createReactAgent > call"],
    NodeState: [
      "StateGraph > {addNode,addConditionalEdges} > arg 1 > param 0",
      "StateGraph > {addNode,addSequence} > arg 0 > each > param 0",
      "StateGraph > {addNode,addSequence} > arg 0 > each > each > param 0",
      "CompiledStateGraph > invoke > call",
      "CompiledStateGraph > getState > call > values",
      "CompiledStateGraph > getStateHistory > call > each > values",
      "createReactAgent > arg 0 > {preModelHook,postModelHook,prompt,stateModifier,messageModifier} > param 0",
    ],
    NodeMessage: ["NodeState > messages > each", "MessageGraph > new > addNode > arg 1 > param 0 > each"],
  },
  sources: [
    ...messageSources("NodeMessage"),
    {
      at: "createReactAgent > call > invoke > call > structuredResponse",
      kind: "model-output",
      schema: "createReactAgent > arg 0 > responseFormat",
    },
    { at: "CompiledStateGraph > {stream,streamEvents} > call > each", kind: "model-output" },
  ],
  // What one node returns is in the state that the nodes added after it receive, and in the result of the graph.
  propagators: [
    { at: "StateGraph > {addNode,addEdge,addConditionalEdges,addSequence,setEntryPoint,setFinishPoint,compile}", from: "this", to: "call" },
    { at: "StateGraph > addNode", from: "arg 1 > return", to: "this > state" },
    { at: "StateGraph > addNode", from: "arg 1 > return", to: "call > state" },
    { at: "StateGraph > {addNode,addConditionalEdges}", from: "this > state", to: "arg 1 > param 0" },
    { at: "CompiledStateGraph > invoke", from: "this > state", to: "call" },
  ],
});
