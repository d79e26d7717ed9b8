import { defineModel } from "@sluice/core";
import { langchainAgents } from "./parts/langchain-agents.ts";
import { chatModelPart, merge, promptPart, textModelPart, toolSources } from "./parts/langchain.ts";

// Up to 0.1 the package itself held the models of all providers.
const models = merge(
  promptPart,
  chatModelPart([
    "ChatOpenAI",
    "AzureChatOpenAI",
    "ChatAnthropic",
    "ChatOllama",
    "ChatGooglePaLM",
    "ChatGoogleVertexAI",
    "BedrockChat",
    "BaseChatModel",
    "ConfigurableModel",
  ]),
  textModelPart(["OpenAI", "AzureOpenAI", "Ollama", "Cohere", "HuggingFaceInference", "Replicate", "LlamaCpp", "Bedrock", "BaseLLM"]),
  langchainAgents,
);

export default defineModel({ package: "langchain", types: models.types, sources: [...toolSources, ...models.sources] });
