import { defineModel } from "@sluice/core";
import { toolClassRows, toolFunctionRows } from "./parts/langchain-tools.ts";
import {
  chatModelPart,
  merge,
  promptPart,
  textModelPart,
  toolClassSinks,
  toolClassSources,
  toolFunctionSinks,
  toolFunctionSources,
} from "./parts/langchain.ts";
import { instructionSinks, promptSinks } from "./parts/prompts.ts";
import {
  keyStoreClassSources,
  retrievalEffects,
  retrieverSources,
  storeClassSources,
  vectorStoreSinks,
  vectorStoreSources,
} from "./parts/retrieval.ts";

const models = merge(
  promptPart,
  chatModelPart(["BaseChatModel", "SimpleChatModel", "BaseLanguageModel"]),
  textModelPart(["BaseLLM", "LLM"]),
  {
    types: { AIMessageChunk: [], AIMessage: ["AIMessageChunk"], Prompt: ["StructuredPrompt > fromMessagesAndSchema > call"] },
    sources: [],
  },
);
const PARSER = "{StructuredOutputParser,JsonMarkdownStructuredOutputParser} > fromZodSchema > call";

export default defineModel({
  package: "@langchain/core",
  types: { ...models.types, VectorStore: [], AsyncCaller: ["AsyncCaller > new"], BaseRetriever: ["VectorStore > asRetriever > call"] },
  sinks: [
    ...models.sinks,
    ...toolFunctionSinks,
    ...toolClassSinks,
    ...["SystemMessage > arg 0", "SystemMessage > arg 0 > content"].flatMap(instructionSinks),
    ...promptSinks("{HumanMessage,AIMessage,ToolMessage} > arg 0", "{HumanMessage,AIMessage,ToolMessage} > arg 0 > content"),
    ...vectorStoreSinks("VectorStore"),
  ],
  sources: [
    ...retrieverSources("BaseRetriever"),
    // Until version 1.
    { at: "BaseRetriever > getRelevantDocuments > call > each > pageContent", kind: "external-content", label: "a retrieved document" },
    ...vectorStoreSources("VectorStore"),
    ...storeClassSources,
    ...keyStoreClassSources,
    ...toolFunctionSources,
    ...toolClassSources,
    ...models.sources,
  ],
  tools: [...toolFunctionRows, ...toolClassRows],
  agents: models.agents,
  guards: [
    { at: "{isSafeUrl,isSameOrigin} > arg 0", clears: ["url"] },
    { at: "validateSafeUrl > arg 0", clears: ["url"], when: "return" },
  ],
  propagators: [
    { at: "AsyncCaller > {call}", from: "arg 0 > return", to: "call" },
    { at: "AsyncCaller > {call}", from: "arg 1", to: "arg 0 > param 0" },
    { at: "AsyncCaller > callWithOptions", from: "arg 1 > return", to: "call" },
    { at: "AsyncCaller > callWithOptions", from: "arg 2", to: "arg 1 > param 0" },
  ],
  schemas: [
    { at: PARSER, is: { type: "same", of: "arg 0" } },
    { at: `${PARSER} > {parse,invoke} > call`, is: { type: "parse", of: "this", value: "arg 0" } },
  ],
  effects: [...retrievalEffects],
});
