import { defineModel } from "@sluice/core";
import type { LibraryModel } from "@sluice/core";
import { classicAgentsPart, createAgentPart } from "./parts/langchain-agents.ts";
import { addedHandlers, toolClassRows, toolFunctionRows } from "./parts/langchain-tools.ts";
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
import { vectorStorePart } from "./parts/retrieval.ts";
import { endlessSteps, wholeToolSets } from "./parts/settings.ts";

const stores = vectorStorePart("MemoryVectorStore");

const current = merge(chatModelPart(["ConfigurableModel"]), createAgentPart);

// Up to 0.1 the package itself held prompts and the models of all providers.
const classic = merge(
  promptPart,
  chatModelPart([
    "ChatOpenAI",
    "ChatAnthropic",
    "ChatOllama",
    "ChatGooglePaLM",
    "ChatGoogleVertexAI",
    "BedrockChat",
    "BaseChatModel",
    "ConfigurableModel",
  ]),
  textModelPart(["OpenAI", "Ollama", "Cohere", "HuggingFaceInference", "Replicate", "LlamaCpp", "Bedrock", "BaseLLM"]),
  classicAgentsPart,
);

const models: readonly LibraryModel[] = [
  defineModel({
    package: "langchain",
    versions: ">=1.0.0-0",
    settings: [
      ...wholeToolSets(
        ["createAgent > arg 0 > tools > each"],
        "(?:MultiServerMCPClient\\(…\\)\\.getTools\\(\\)|loadMcpTools\\(…\\))\\.\\*$",
      ),
    ],
    types: current.types,
    sinks: [...toolFunctionSinks, ...toolClassSinks, ...current.sinks],
    sources: [...toolFunctionSources, ...toolClassSources, ...current.sources],
    tools: [...toolFunctionRows, ...toolClassRows],
    agents: current.agents,
  }),
  defineModel({
    package: "langchain",
    versions: "<1.0.0-0",
    settings: [...endlessSteps("AgentExecutor > arg 0 > maxIterations", "AgentExecutor > fromAgentAndTools > arg 0 > maxIterations")],
    types: { ...classic.types, ...stores.types },
    sinks: [...toolFunctionSinks, ...toolClassSinks, ...classic.sinks, ...stores.sinks],
    sources: [...toolFunctionSources, ...toolClassSources, ...classic.sources, ...stores.sources],
    effects: stores.effects,
    tools: [...toolFunctionRows, ...toolClassRows],
    agents: classic.agents.map((row) => ({ ...row, controls: [...(row.controls ?? []), addedHandlers] })),
    propagators: [{ at: "ConsoleCallbackHandler", from: "arg 0", to: "call" }],
  }),
];

export default models;
