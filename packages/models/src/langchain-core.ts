import { defineModel } from "@sluice/core";
import { chatModelPart, merge, promptPart, textModelPart, toolClassSources, toolFunctionSources } from "./parts/langchain.ts";

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
  types: { ...models.types, VectorStore: [], BaseRetriever: [] },
  sinks: [
    { at: "SystemMessage > arg 0", kind: "instructions" },
    { at: "SystemMessage > arg 0 > content", kind: "instructions" },
    { at: "{HumanMessage,SystemMessage} > arg 0", kind: "prompt" },
    { at: "VectorStore > addDocuments > arg 0 > each > pageContent", kind: "memory" },
  ],
  sources: [
    { at: "BaseRetriever > invoke > call > each > pageContent", kind: "external-content", label: "a retrieved document" },
    {
      at: "VectorStore > {similaritySearch,maxMarginalRelevanceSearch} > call > each > pageContent",
      kind: "external-content",
      label: "a retrieved document",
    },
    ...toolFunctionSources,
    ...toolClassSources,
    ...models.sources,
  ],
  schemas: [
    { at: PARSER, is: { type: "same", of: "arg 0" } },
    { at: `${PARSER} > {parse,invoke} > call`, is: { type: "parse", of: "this", value: "arg 0" } },
  ],
});
