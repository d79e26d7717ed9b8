import { defineModel } from "@sluice/core";
import { modelAgents, modelSinks, modelTools, responseSources } from "./parts/google.ts";

export default defineModel({
  package: "@google/generative-ai",
  types: {
    GenerativeModel: ["GoogleGenerativeAI > new > {getGenerativeModel,getGenerativeModelFromCachedContent} > call"],
    ChatSession: ["GenerativeModel > startChat > call"],
    GenerateContentResult: [
      "GenerativeModel > {generateContent,generateContentStream} > call",
      "ChatSession > {sendMessage,sendMessageStream} > call",
    ],
    EnhancedGenerateContentResponse: ["GenerateContentResult > response", "GenerateContentResult > stream > each"],
  },
  tools: modelTools("GoogleGenerativeAI > new > getGenerativeModel", "GenerativeModel"),
  agents: modelAgents("GoogleGenerativeAI > new > getGenerativeModel", "GenerativeModel"),
  sinks: [...modelSinks("GoogleGenerativeAI > new > getGenerativeModel", "GenerativeModel", "ChatSession")],
  sources: [
    ...responseSources("EnhancedGenerateContentResponse"),
    { at: "ChatSession > getHistory > call > each > parts > each > text", kind: "model-output" },
    { at: "ChatSession > getHistory > call > each > parts > each > functionCall > {args,name}", kind: "model-output" },
  ],
});
