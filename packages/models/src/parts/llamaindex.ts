import type { AgentRow, LibraryModel, SinkRow, SourceRow, ToolRow } from "@sluice/core";
import { messageSinks, promptSinks, toolSinks } from "./prompts.ts";
import { toolRow } from "./tools.ts";

const FIELDS = { name: "name", description: "description", schema: "parameters" };

/** Tools are made of one object, or of a function and an object. */
export const toolRows: readonly ToolRow[] = ["tool", "FunctionTool > from"].flatMap((make): ToolRow[] => [
  { ...toolRow(`${make} > call`, `${make} > arg 0`, { ...FIELDS, handler: "execute" }), arguments: 1 },
  { ...toolRow(`${make} > call`, `${make} > arg 1`, FIELDS), handler: `${make} > arg 0`, arguments: 2 },
]);

/** Agents of these classes. */
export function classAgents(classes: string): readonly AgentRow[] {
  return [
    {
      ...{ at: `${classes} > new`, instructions: `${classes} > arg 0 > systemPrompt`, model: `${classes} > arg 0 > llm` },
      tools: [`${classes} > arg 0 > tools`],
    },
  ];
}

/** Tools of LlamaIndex, in `llamaindex` and its parts. */
export const toolSources: readonly SourceRow[] = ["tool", "FunctionTool > from"].flatMap((make): SourceRow[] => [
  {
    at: `${make} > arg 0 > execute > param 0`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${make} > arg 0 > parameters`,
    name: `${make} > arg 0 > name`,
  },
  {
    at: `${make} > arg 0 > param 0`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${make} > arg 1 > parameters`,
    name: `${make} > arg 1 > name`,
  },
]);

/** What agents and chat engines are told, how tools are described, and what indexes keep. */
export const toldSinks: readonly SinkRow[] = [
  ...["tool", "FunctionTool > from"].flatMap((make) => [...toolSinks(`${make} > arg 0`), ...toolSinks(`${make} > arg 1`)]),
];

/** What models answer; `models` are paths to instances. */
export function modelPart(models: readonly string[]): Required<Pick<LibraryModel, "types" | "sources" | "sinks">> {
  return {
    sinks: [...messageSinks("LLM > chat > arg 0 > messages"), ...promptSinks("LLM > complete > arg 0 > prompt")],
    types: {
      LLM: models,
      ChatResponse: ["LLM > chat > call"],
      ChatResponseChunk: ["LLM > chat > call > each"],
    },
    sources: [
      { at: "ChatResponse > message > content", kind: "model-output" },
      { at: "ChatResponse > message > options > toolCall > each > {input,name}", kind: "model-output", label: "a tool call's input" },
      { at: "ChatResponseChunk > delta", kind: "model-output" },
      { at: "ChatResponseChunk > options > toolCall > each > {input,name}", kind: "model-output", label: "a tool call's input" },
      { at: "LLM > complete > call > text", kind: "model-output" },
      { at: "LLM > complete > call > each > text", kind: "model-output" },
    ],
  };
}

/** What chat engines, query engines and agents answer; `engines` are paths to instances. */
export function enginePart(engines: readonly string[]): Required<Pick<LibraryModel, "types" | "sources" | "sinks" | "effects">> {
  return {
    sinks: promptSinks("Engine > chat > arg 0 > message", "Engine > query > arg 0 > query"),
    // They answer out of what they find in an index.
    effects: [{ at: "Engine > query > call", kind: "read-untrusted" }],
    types: { Engine: engines, EngineResponse: ["Engine > {chat,query} > call", "Engine > {chat,query} > call > each"] },
    sources: [
      { at: "EngineResponse > message > content", kind: "model-output" },
      { at: "EngineResponse > {response,delta}", kind: "model-output" },
      { at: "EngineResponse > toString > call", kind: "model-output" },
    ],
  };
}
