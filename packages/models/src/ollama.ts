import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, textMessageSinks, toolSinks } from "./parts/prompts.ts";
import { chatRequestRows } from "./parts/tools.ts";
import { outputWithout, timeWithout } from "./parts/settings.ts";

export default defineModel({
  package: "ollama",
  types: {
    // The package's default export is a client.
    Ollama: ["Ollama > new"],
    ChatResponse: ["chat > call", "chat > call > each", "Ollama > chat > call", "Ollama > chat > call > each"],
    GenerateResponse: ["generate > call", "generate > call > each", "Ollama > generate > call", "Ollama > generate > call > each"],
    ToolCall: ["ChatResponse > message > tool_calls > each"],
  },
  settings: [
    outputWithout("Ollama > {chat,generate} > call", "Ollama > {chat,generate} > arg 0 > options > num_predict"),
    outputWithout("{chat,generate} > call", "{chat,generate} > arg 0 > options > num_predict"),
    timeWithout("Ollama > {chat,generate,embed,embeddings} > call", "Ollama > new > arg 0 > fetch"),
    timeWithout("{chat,generate,embed,embeddings} > call"),
  ],
  sinks: [
    ...["Ollama > ", ""].flatMap((client) => [
      ...textMessageSinks(`${client}chat > arg 0 > messages`),
      ...toolSinks(`${client}chat > arg 0 > tools > each > function`),
      ...promptSinks(`${client}generate > arg 0 > prompt`),
      ...instructionSinks(`${client}{generate,create} > arg 0 > system`),
    ]),
  ],
  ...chatRequestRows("Ollama > chat", "chat"),
  sources: [
    { at: "ChatResponse > message > {content,thinking}", kind: "model-output" },
    { at: "ToolCall > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "GenerateResponse > {response,thinking}", kind: "model-output" },
  ],
});
