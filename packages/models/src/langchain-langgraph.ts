import { defineModel } from "@sluice/core";
import { graphPart } from "./parts/langgraph.ts";
import { deepMemorySinks, instructionSinks } from "./parts/prompts.ts";

const graphs = graphPart(["{StateGraph,MessageGraph,Graph} > new"], ["createReactAgent > call"]);

export default defineModel({
  package: "@langchain/langgraph",
  types: {
    ...graphs.types,
    BaseStore: ["{InMemoryStore,BaseStore} > new"],
    NodeState: [
      ...(graphs.types["NodeState"] ?? []),
      "createReactAgent > arg 0 > {preModelHook,postModelHook,prompt,stateModifier,messageModifier} > param 0",
    ],
    NodeMessage: [...(graphs.types["NodeMessage"] ?? []), "MessageGraph > new > addNode > arg 1 > param 0 > each"],
  },
  sinks: [
    ...graphs.sinks,
    ...instructionSinks("createReactAgent > arg 0 > {prompt,stateModifier,messageModifier}"),
    ...deepMemorySinks("BaseStore > put > arg 2"),
  ],
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
