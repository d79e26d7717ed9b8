import { defineModel } from "@sluice/core";

export default defineModel({
  package: "vscode",
  types: {
    LanguageModelTool: ["lm > registerTool > arg 1"],
    LanguageModelChat: ["lm > selectChatModels > call > each", "chat > createChatParticipant > arg 1 > param 0 > model"],
    LanguageModelChatResponse: ["LanguageModelChat > sendRequest > call"],
  },
  sources: [
    {
      at: "LanguageModelTool > {invoke,prepareInvocation} > param 0 > input",
      kind: "tool-argument",
      label: "the tool's arguments",
      name: "lm > registerTool > arg 0",
    },
    { at: "LanguageModelChatResponse > text > each", kind: "model-output" },
    { at: "LanguageModelChatResponse > stream > each > {value,input,name}", kind: "model-output" },
  ],
});
