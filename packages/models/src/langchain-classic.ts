import { defineModel } from "@sluice/core";
import { langchainAgents } from "./parts/langchain-agents.ts";
import { chatModelPart, merge, promptPart, toolSources } from "./parts/langchain.ts";

const models = merge(promptPart, chatModelPart(["ConfigurableModel"]), langchainAgents);

export default defineModel({ package: "@langchain/classic", types: models.types, sources: [...toolSources, ...models.sources] });
