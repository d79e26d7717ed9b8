import { defineModel } from "@sluice/core";
import { promptSinks, textMessageSinks } from "./parts/prompts.ts";

// The methods give a Response of the fetch API.
export default defineModel({
  package: "openai-edge",
  types: { OpenAIApi: ["OpenAIApi > new"] },
  sinks: [
    ...textMessageSinks("OpenAIApi > createChatCompletion > arg 0 > messages"),
    ...promptSinks("OpenAIApi > createCompletion > arg 0 > prompt"),
  ],
  sources: [
    { at: "OpenAIApi > {createChatCompletion,createCompletion} > call > {json,text} > call", kind: "model-output" },
    { at: "OpenAIApi > {createChatCompletion,createCompletion} > call > body", kind: "model-output" },
  ],
});
