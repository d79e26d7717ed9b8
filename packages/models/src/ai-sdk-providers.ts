import { defineModel } from "@sluice/core";
import { endpointSinks } from "./parts/endpoints.ts";
import { publicKeys } from "./parts/settings.ts";

const NAMES = ["openai", "anthropic", "google", "azure", "mistral", "groq", "xai", "cohere", "deepseek", "perplexity"];

/** The providers of the AI SDK: each makes language models, with a key of its own. */
export default NAMES.map((name) =>
  defineModel({
    package: `@ai-sdk/${name}`,
    settings: [...publicKeys("/^create[A-Z]/ > arg 0 > apiKey")],
    sinks: [...endpointSinks("/^create[A-Z]/ > arg 0")],
  }),
);
