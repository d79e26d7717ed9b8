import { defineModel } from "@sluice/core";

export default defineModel({
  package: "ollama",
  types: {
    // The package's default export is a client.
    Ollama: ["Ollama > new"],
    ChatResponse: ["chat > call", "chat > call > each", "Ollama > chat > call", "Ollama > chat > call > each"],
    GenerateResponse: ["generate > call", "generate > call > each", "Ollama > generate > call", "Ollama > generate > call > each"],
    ToolCall: ["ChatResponse > message > tool_calls > each"],
  },
  sources: [
    { at: "ChatResponse > message > {content,thinking}", kind: "model-output" },
    { at: "ToolCall > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "GenerateResponse > {response,thinking}", kind: "model-output" },
  ],
});
