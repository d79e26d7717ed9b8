import { defineModel } from "@sluice/core";
import { classicAgentsPart } from "./parts/langchain-agents.ts";
import { toolClassRows } from "./parts/langchain-tools.ts";
import { chatModelPart, merge, toolClassSinks, toolClassSources } from "./parts/langchain.ts";
import { vectorStorePart } from "./parts/retrieval.ts";

const stores = vectorStorePart("MemoryVectorStore");

const models = merge(chatModelPart(["ConfigurableModel"]), classicAgentsPart);

export default defineModel({
  package: "@langchain/classic",
  types: { ...models.types, ...stores.types },
  sinks: [...toolClassSinks, ...models.sinks, ...stores.sinks],
  sources: [...toolClassSources, ...models.sources, ...stores.sources],
  effects: stores.effects,
  tools: toolClassRows,
  agents: models.agents,
});
