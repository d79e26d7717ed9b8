import { defineModel } from "@sluice/core";
import { classicAgentsPart } from "./parts/langchain-agents.ts";
import { chatModelPart, merge, toolClassSinks, toolClassSources } from "./parts/langchain.ts";

const models = merge(chatModelPart(["ConfigurableModel"]), classicAgentsPart);

export default defineModel({
  package: "@langchain/classic",
  types: models.types,
  sinks: [...toolClassSinks, ...models.sinks],
  sources: [...toolClassSources, ...models.sources],
});
