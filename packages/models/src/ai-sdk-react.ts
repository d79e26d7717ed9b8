import { defineModel } from "@sluice/core";

// What the browser shows has been streamed from a model; messages of the person at the keyboard are among them.
export default defineModel({
  package: "@ai-sdk/react",
  types: {
    Chat: ["Chat > new"],
    UIMessage: ["useChat > call > messages > each", "Chat > messages > each", "ChatOptions > onFinish > param 0 > message"],
    ChatOptions: ["useChat > arg 0", "Chat > arg 0"],
  },
  sources: [
    // Whose the content is, the message says by its role.
    { at: "UIMessage > {content,toolInvocations}", kind: "model-output", clears: ["instructions"] },
    { at: "UIMessage > parts > each > {text,input,output}", kind: "model-output", clears: ["instructions"] },
    { at: "ChatOptions > onFinish > param 0 > content", kind: "model-output" },
    { at: "ChatOptions > onToolCall > param 0 > toolCall > {input,args,toolName}", kind: "model-output", label: "a tool call's input" },
    { at: "useCompletion > call > completion", kind: "model-output" },
    { at: "useCompletion > arg 0 > onFinish > param 1", kind: "model-output" },
    { at: "experimental_useObject > call > object", kind: "model-output", schema: "experimental_useObject > arg 0 > schema" },
    {
      at: "experimental_useObject > arg 0 > onFinish > param 0 > object",
      kind: "model-output",
      schema: "experimental_useObject > arg 0 > schema",
    },
  ],
});
