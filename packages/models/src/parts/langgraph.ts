import type { LibraryModel } from "@sluice/core";
import { messagesAt, messageSources } from "./langchain.ts";

/** Graphs whose nodes share a state with messages; `graphs` and `compiled` are paths to instances. */
export function graphPart(
  graphs: readonly string[],
  compiled: readonly string[] = [],
): Required<Pick<LibraryModel, "types" | "sources" | "sinks" | "propagators">> {
  return {
    types: {
      StateGraph: [...graphs, "StateGraph > {addNode,addEdge,addConditionalEdges,addSequence,setEntryPoint,setFinishPoint} > call"],
      CompiledStateGraph: [...compiled, "StateGraph > compile > call", "CompiledStateGraph > withConfig > call"],
      NodeState: [
        "StateGraph > {addNode,addConditionalEdges} > arg 1 > param 0",
        "StateGraph > {addNode,addSequence} > arg 0 > each > param 0",
        "StateGraph > {addNode,addSequence} > arg 0 > each > each > param 0",
        "CompiledStateGraph > invoke > call",
        "CompiledStateGraph > getState > call > values",
        "CompiledStateGraph > getStateHistory > call > each > values",
      ],
      NodeMessage: ["NodeState > messages > each"],
    },
    sinks: messagesAt("CompiledStateGraph > {invoke,stream} > arg 0 > messages"),
    sources: [...messageSources("NodeMessage"), { at: "CompiledStateGraph > {stream,streamEvents} > call > each", kind: "model-output" }],
    // What one node returns is in the state that the nodes added after it receive, and in the result of the graph.
    propagators: [
      {
        at: "StateGraph > {addNode,addEdge,addConditionalEdges,addSequence,setEntryPoint,setFinishPoint,compile}",
        from: "this",
        to: "call",
      },
      { at: "StateGraph > addNode", from: "arg 1 > return", to: "this > state" },
      { at: "StateGraph > addNode", from: "arg 1 > return", to: "call > state" },
      { at: "StateGraph > {addNode,addConditionalEdges}", from: "this > state", to: "arg 1 > param 0" },
      { at: "CompiledStateGraph > invoke", from: "this > state", to: "call" },
    ],
  };
}
