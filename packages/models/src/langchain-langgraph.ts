import { defineModel } from "@sluice/core";
import { callbackControls } from "./parts/langchain-tools.ts";
import { graphPart } from "./parts/langgraph.ts";
import { deepMemorySinks, instructionSinks } from "./parts/prompts.ts";
import { endlessSteps, wholeToolSets } from "./parts/settings.ts";

const REACT = "createReactAgent > arg 0";
const RUN = "CompiledStateGraph > {invoke,stream,streamEvents}";
const onRun = callbackControls(`${RUN} > arg 1 > callbacks`, `${RUN} > this`);

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
  settings: [
    ...wholeToolSets(
      ["createReactAgent > arg 0 > tools > each", "ToolNode > arg 0 > each"],
      "(?:MultiServerMCPClient\\(…\\)\\.getTools\\(\\)|loadMcpTools\\(…\\))\\.\\*$",
    ),
    ...endlessSteps(`${RUN} > arg 1 > recursionLimit`),
  ],
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
  agents: [
    {
      at: "createReactAgent > call",
      name: `${REACT} > name`,
      instructions: `${REACT} > {prompt,stateModifier,messageModifier}`,
      model: `${REACT} > llm`,
      tools: [`${REACT} > tools`],
      controls: [
        { at: `${REACT} > interruptBefore > each`, control: "approval", is: ["tools"] },
        { at: `${REACT} > interruptBefore`, control: "approval", is: ["*"] },
        ...onRun,
      ],
    },
    // The node of a graph that runs tools; the prebuilt agent takes one for its list as well.
    { at: "ToolNode > new", name: "ToolNode > arg 1 > name", tools: ["ToolNode > arg 0"], withTools: true, set: true },
  ],
  // What a graph stops before is said by the names of its nodes.
  controls: [
    { at: "interrupt > call", control: "approval" },
    { at: "StateGraph > compile > arg 0 > interruptBefore", control: "approval", covers: "@langchain/langgraph" },
  ],
  propagators: graphs.propagators,
});
