import { defineModel } from "@sluice/core";
import { modelAgents, modelSinks, modelTools, responseSources, modelSettings } from "./parts/google.ts";

export default defineModel({
  package: "@google-cloud/vertexai",
  types: {
    VertexAI: ["VertexAI > new", "VertexAI > preview"],
    GenerativeModel: ["VertexAI > {getGenerativeModel,getGenerativeModelFromCachedContent} > call"],
    ChatSession: ["GenerativeModel > startChat > call"],
    GenerateContentResult: [
      "GenerativeModel > {generateContent,generateContentStream} > call",
      "ChatSession > {sendMessage,sendMessageStream} > call",
    ],
    GenerateContentResponse: ["GenerateContentResult > response", "GenerateContentResult > stream > each"],
  },
  tools: modelTools("VertexAI > getGenerativeModel", "GenerativeModel"),
  agents: modelAgents("VertexAI > getGenerativeModel", "GenerativeModel"),
  settings: [...modelSettings("VertexAI > getGenerativeModel", "GenerativeModel")],
  sinks: [...modelSinks("VertexAI > getGenerativeModel", "GenerativeModel", "ChatSession")],
  sources: [
    ...responseSources("GenerateContentResponse"),
    { at: "ChatSession > getHistory > call > each > parts > each > text", kind: "model-output" },
  ],
});
