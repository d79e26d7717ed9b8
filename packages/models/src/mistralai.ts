import { defineModel } from "@sluice/core";
import { chatRequestSinks, instructionSinks, promptSinks } from "./parts/prompts.ts";
import { chatRequestRows } from "./parts/tools.ts";
import { outputWithout, publicKeys, timeWithout } from "./parts/settings.ts";

export default [
  defineModel({
    package: "@mistralai/mistralai",
    versions: ">=1.0.0-0",
    types: {
      Mistral: ["Mistral > new"],
      Completions: ["Mistral > {chat,agents,fim}"],
      AssistantMessage: [
        "Completions > {complete,parse} > call > choices > each > message",
        "Completions > {stream,parseStream} > call > each > data > choices > each > delta",
      ],
      Conversation: ["Mistral > beta > conversations > {start,append,restart} > call"],
    },
    settings: [
      { at: "Mistral > arg 0 > apiKey", kind: "held-key", label: "a Mistral API key" },
      ...publicKeys("Mistral > arg 0 > apiKey"),
      {
        at: "Completions > {complete,stream} > arg 0 > safePrompt",
        kind: "disabled-safety",
        is: [false],
        label: "no words are put before the prompt that keep the answer safe",
      },
      outputWithout(
        "Completions > {complete,stream,parse,parseStream} > call",
        "Completions > {complete,stream,parse,parseStream} > arg 0 > maxTokens",
      ),
      timeWithout(
        "Completions > {complete,stream,parse,parseStream} > call",
        ...["timeoutMs", "fetchOptions", "signal"].map((limit) => `Completions > {complete,stream,parse,parseStream} > arg 1 > ${limit}`),
        "Mistral > new > arg 0 > timeoutMs",
      ),
    ],
    sinks: [
      ...chatRequestSinks("Completions > {complete,stream,parse,parseStream} > arg 0"),
      ...promptSinks("Completions > {complete,stream} > arg 0 > prompt"),
      ...instructionSinks("Mistral > beta > conversations > {start,startStream} > arg 0 > instructions"),
      ...promptSinks("Mistral > beta > conversations > {start,startStream} > arg 0 > inputs"),
      ...instructionSinks("Mistral > beta > agents > create > arg 0 > instructions"),
    ],
    ...chatRequestRows("Completions > {complete,stream,parse,parseStream}"),
    sources: [
      { at: "AssistantMessage > content", kind: "model-output" },
      { at: "AssistantMessage > toolCalls > each > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
      {
        at: "Mistral > chat > parse > call > choices > each > message > parsed",
        kind: "model-output",
        schema: "Mistral > chat > parse > arg 0 > responseFormat",
      },
      { at: "Conversation > outputs > each > {content,arguments,name}", kind: "model-output" },
      {
        at: "Mistral > beta > conversations > {startStream,appendStream,restartStream} > call > each > data > {content,arguments}",
        kind: "model-output",
      },
    ],
  }),
  defineModel({
    package: "@mistralai/mistralai",
    versions: "<1.0.0-0",
    types: {
      MistralClient: ["MistralClient > new", "new"],
      AssistantMessage: [
        "MistralClient > chat > call > choices > each > message",
        "MistralClient > chatStream > call > each > choices > each > delta",
      ],
    },
    sinks: [...chatRequestSinks("MistralClient > {chat,chatStream} > arg 0")],
    ...chatRequestRows("MistralClient > {chat,chatStream}"),
    sources: [
      { at: "AssistantMessage > content", kind: "model-output" },
      { at: "AssistantMessage > tool_calls > each > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    ],
  }),
];
