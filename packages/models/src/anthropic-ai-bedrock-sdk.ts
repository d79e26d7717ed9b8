import { defineModel } from "@sluice/core";
import { anthropicPart } from "./parts/anthropic.ts";

export default defineModel({
  package: "@anthropic-ai/bedrock-sdk",
  ...anthropicPart(["{AnthropicBedrock,AnthropicBedrockMantle} > new", "new"]),
});
