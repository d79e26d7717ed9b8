import { defineModel } from "@sluice/core";

// The methods give a Response of the fetch API.
export default defineModel({
  package: "openai-edge",
  types: { OpenAIApi: ["OpenAIApi > new"] },
  sources: [
    { at: "OpenAIApi > {createChatCompletion,createCompletion} > call > {json,text} > call", kind: "model-output" },
    { at: "OpenAIApi > {createChatCompletion,createCompletion} > call > body", kind: "model-output" },
  ],
});
