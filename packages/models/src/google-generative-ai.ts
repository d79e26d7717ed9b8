import { defineModel } from "@sluice/core";
import { modelAgents, modelSettings, modelSinks, modelTools, responseSources } from "./parts/google.ts";
import { publicKeys, timeWithout } from "./parts/settings.ts";

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
  settings: [
    ...publicKeys("GoogleGenerativeAI > arg 0"),
    ...modelSettings("GoogleGenerativeAI > new > getGenerativeModel", "GenerativeModel"),
    timeWithout(
      "GenerativeModel > {generateContent,generateContentStream} > call",
      ...["timeout", "signal"].map((limit) => `GenerativeModel > {generateContent,generateContentStream} > arg 1 > ${limit}`),
      "GoogleGenerativeAI > new > getGenerativeModel > call > arg 1 > timeout",
    ),
  ],
  sinks: [...modelSinks("GoogleGenerativeAI > new > getGenerativeModel", "GenerativeModel", "ChatSession")],
  sources: [
    ...responseSources("EnhancedGenerateContentResponse"),
    { at: "ChatSession > getHistory > call > each > parts > each > text", kind: "model-output" },
    { at: "ChatSession > getHistory > call > each > parts > each > functionCall > {args,name}", kind: "model-output" },
  ],
});
