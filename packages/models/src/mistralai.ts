import { defineModel } from "@sluice/core";

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
    sources: [
      { at: "AssistantMessage > content", kind: "model-output" },
      { at: "AssistantMessage > tool_calls > each > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    ],
  }),
];
