import { defineModel } from "@sluice/core";
import type { LibraryModel } from "@sluice/core";
import { classAgents, enginePart, modelPart, toldSinks, toolRows, toolSources } from "./parts/llamaindex.ts";
import { instructionSinks, memorySinks, promptSinks, toolSinks } from "./parts/prompts.ts";

// Until 0.8 the models and agents of all providers were in the package itself.
const models = modelPart([
  "{OpenAI,Anthropic,Groq,Gemini,Ollama,MistralAI,HuggingFaceLLM,Portkey,ReplicateLLM,TogetherLLM,FireworksLLM} > new",
  "Settings > llm",
]);
const engines = enginePart([
  "{ContextChatEngine,SimpleChatEngine,CondenseQuestionChatEngine,RetrieverQueryEngine,RouterQueryEngine,SubQuestionQueryEngine} > new",
  "{VectorStoreIndex,SummaryIndex,KeywordTableIndex} > {fromDocuments,init} > call > {asQueryEngine,asChatEngine} > call",
  "VectorStoreIndex > fromVectorStore > call > {asQueryEngine,asChatEngine} > call",
  "{OpenAIAgent,AnthropicAgent,ReActAgent,LLMAgent} > new",
]);
const coreModels = modelPart(["BaseLLM", "ToolCallLLM", "Settings > llm"]);
const coreEngines = enginePart(["{ContextChatEngine,SimpleChatEngine,RetrieverQueryEngine,LLMAgent} > new"]);

/** A package with the models of one provider. */
function provider(name: string, paths: readonly string[]): LibraryModel {
  return defineModel({ package: name, ...modelPart(paths) });
}

export default [
  defineModel({
    package: "llamaindex",
    types: {
      ...models.types,
      ...engines.types,
      Retriever: [
        "{VectorStoreIndex,SummaryIndex,KeywordTableIndex} > {fromDocuments,init} > call > asRetriever > call",
        "VectorStoreIndex > fromVectorStore > call > asRetriever > call",
      ],
    },
    sinks: [
      ...toldSinks,
      ...models.sinks,
      ...engines.sinks,
      ...instructionSinks("{ContextChatEngine,SimpleChatEngine,OpenAIAgent,AnthropicAgent,ReActAgent,LLMAgent} > arg 0 > systemPrompt"),
      ...memorySinks("VectorStoreIndex > fromDocuments > arg 0 > each > text"),
    ],
    sources: [
      ...toolSources,
      ...models.sources,
      ...engines.sources,
      { at: "Retriever > retrieve > call > each > node > getContent > call", kind: "external-content", label: "a retrieved passage" },
    ],
    effects: [...engines.effects, { at: "Retriever > retrieve > call", kind: "read-untrusted" }],
    tools: toolRows,
    agents: classAgents("{OpenAIAgent,AnthropicAgent,ReActAgent,LLMAgent}"),
    propagators: [{ at: "Document", from: "arg 0 > text", to: "new > text" }],
  }),
  defineModel({
    package: "@llamaindex/core",
    types: { ...coreModels.types, ...coreEngines.types, BaseLLM: [], ToolCallLLM: [] },
    sinks: [
      ...toldSinks,
      ...coreModels.sinks,
      ...coreEngines.sinks,
      ...instructionSinks("{ContextChatEngine,SimpleChatEngine,LLMAgent} > arg 0 > systemPrompt"),
    ],
    sources: [...toolSources, ...coreModels.sources, ...coreEngines.sources],
    effects: coreEngines.effects,
    tools: toolRows,
    agents: classAgents("LLMAgent"),
  }),
  defineModel({
    package: "@llamaindex/workflow",
    types: {
      AgentWorkflow: ["{agent,multiAgent} > call", "AgentWorkflow > fromTools > call"],
      Result: ["AgentWorkflow > run > call > data"],
    },
    sinks: [
      ...instructionSinks("agent > arg 0 > systemPrompt"),
      ...toolSinks("agent > arg 0", "description"),
      ...promptSinks("AgentWorkflow > {run,runStream} > arg 0"),
    ],
    agents: [
      {
        ...{ at: "agent > call", name: "agent > arg 0 > name", instructions: "agent > arg 0 > systemPrompt", model: "agent > arg 0 > llm" },
        ...{ tools: ["agent > arg 0 > tools"], agents: ["agent > arg 0 > canHandoffTo"] },
      },
      { at: "multiAgent > call", agents: ["multiAgent > arg 0 > agents"] },
    ],
    sources: [
      { at: "Result > result", kind: "model-output" },
      { at: "Result > message > content", kind: "model-output" },
      { at: "AgentWorkflow > run > call > data > object", kind: "model-output", schema: "AgentWorkflow > run > arg 1 > responseFormat" },
      { at: "AgentWorkflow > runStream > call > each > data > {delta,response,result,toolKwargs}", kind: "model-output" },
    ],
  }),
  provider("@llamaindex/openai", ["{OpenAI,OpenAIResponses} > new", "{openai,openaiResponses} > call"]),
  provider("@llamaindex/anthropic", ["Anthropic > new", "anthropic > call"]),
  provider("@llamaindex/google", ["{Gemini,GoogleStudio} > new", "gemini > call"]),
  provider("@llamaindex/ollama", ["Ollama > new", "ollama > call"]),
  provider("@llamaindex/groq", ["Groq > new"]),
  provider("@llamaindex/mistral", ["MistralAI > new", "mistral > call"]),
  provider("@llamaindex/azure", ["AzureOpenAI > new"]),
];
