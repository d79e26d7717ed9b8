import { defineModel } from "@sluice/core";
import { graphPart } from "./parts/langgraph.ts";

const graphs = graphPart(["{StateGraph,MessageGraph,Graph} > new"], ["createReactAgent > call"]);

export default defineModel({
  package: "@langchain/langgraph",
  types: {
    ...graphs.types,
    NodeState: [
      ...(graphs.types["NodeState"] ?? []),
      "createReactAgent > arg 0 > {preModelHook,postModelHook,prompt,stateModifier,messageModifier} > param 0",
    ],
    NodeMessage: [...(graphs.types["NodeMessage"] ?? []), "MessageGraph > new > addNode > arg 1 > param 0 > each"],
  },
  sources: [
    ...graphs.sources,
    {
      at: "createReactAgent > call > invoke > call > structuredResponse",
      kind: "model-output",
      schema: "createReactAgent > arg 0 > responseFormat",
    },
  ],
  propagators: graphs.propagators,
});
