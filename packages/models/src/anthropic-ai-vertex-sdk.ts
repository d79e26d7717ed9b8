import { defineModel } from "@sluice/core";
import { anthropicPart } from "./parts/anthropic.ts";

export default defineModel({ package: "@anthropic-ai/vertex-sdk", ...anthropicPart(["AnthropicVertex > new", "new"]) });
