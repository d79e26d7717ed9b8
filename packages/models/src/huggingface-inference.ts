import { defineModel } from "@sluice/core";
import { chatMessageSources } from "./parts/chat-completions.ts";
import { chatRequestSinks, promptSinks } from "./parts/prompts.ts";
import { chatRequestRows } from "./parts/tools.ts";

export default defineModel({
  package: "@huggingface/inference",
  types: {
    InferenceClient: ["{InferenceClient,InferenceClientEndpoint,HfInference} > new", "InferenceClient > endpoint > call"],
    ChatCompletionMessage: [
      "InferenceClient > chatCompletion > call > choices > each > message",
      "chatCompletion > call > choices > each > message",
      "InferenceClient > chatCompletionStream > call > each > choices > each > delta",
      "chatCompletionStream > call > each > choices > each > delta",
    ],
  },
  sinks: [
    ...["InferenceClient > ", ""].flatMap((client) => [
      ...chatRequestSinks(`${client}{chatCompletion,chatCompletionStream} > arg 0`),
      ...promptSinks(`${client}{textGeneration,textGenerationStream,textToImage} > arg 0 > inputs`),
    ]),
  ],
  ...chatRequestRows("InferenceClient > {chatCompletion,chatCompletionStream}", "{chatCompletion,chatCompletionStream}"),
  sources: [
    ...chatMessageSources("ChatCompletionMessage"),
    { at: "InferenceClient > textGeneration > call > generated_text", kind: "model-output" },
    { at: "textGeneration > call > generated_text", kind: "model-output" },
    { at: "InferenceClient > textGenerationStream > call > each > generated_text", kind: "model-output" },
    { at: "InferenceClient > textGenerationStream > call > each > token > text", kind: "model-output" },
    { at: "textGenerationStream > call > each > generated_text", kind: "model-output" },
    { at: "textGenerationStream > call > each > token > text", kind: "model-output" },
    { at: "InferenceClient > summarization > call > summary_text", kind: "model-output" },
    { at: "InferenceClient > translation > call > translation_text", kind: "model-output" },
  ],
});
