import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@google/genai",
  types: {
    GoogleGenAI: ["GoogleGenAI > new"],
    Chat: ["GoogleGenAI > chats > create > call"],
    GenerateContentResponse: [
      "GoogleGenAI > models > generateContent > call",
      "GoogleGenAI > models > generateContentStream > call > each",
      "Chat > sendMessage > call",
      "Chat > sendMessageStream > call > each",
    ],
    LiveServerMessage: ["GoogleGenAI > live > connect > arg 0 > callbacks > onmessage > param 0"],
    FunctionCall: [
      "GenerateContentResponse > functionCalls > each",
      "AnswerPart > functionCall",
      "LiveServerMessage > toolCall > functionCalls > each",
      "GoogleGenAI > models > {generateContent,generateContentStream} > arg 0 > config > tools > each > callTool > param 0 > each",
      "GoogleGenAI > chats > create > arg 0 > config > tools > each > callTool > param 0 > each",
    ],
    AnswerPart: [
      "GenerateContentResponse > candidates > each > content > parts > each",
      "GenerateContentResponse > automaticFunctionCallingHistory > each > parts > each",
      "LiveServerMessage > serverContent > modelTurn > parts > each",
      "Chat > getHistory > call > each > parts > each",
    ],
    Interaction: ["GoogleGenAI > interactions > {create,get} > call", "GoogleGenAI > interactions > create > call > each > interaction"],
    InteractionStep: ["Interaction > {steps,outputs} > each", "GoogleGenAI > interactions > create > call > each > step"],
  },
  sources: [
    { at: "GenerateContentResponse > {text,executableCode}", kind: "model-output" },
    { at: "FunctionCall > {args,name}", kind: "model-output", label: "a function call's arguments" },
    { at: "AnswerPart > text", kind: "model-output" },
    { at: "AnswerPart > executableCode > code", kind: "model-output" },
    { at: "LiveServerMessage > text", kind: "model-output" },
    { at: "LiveServerMessage > serverContent > outputTranscription > text", kind: "model-output" },
    { at: "Interaction > output_text", kind: "model-output" },
    { at: "InteractionStep > {arguments,name,text}", kind: "model-output" },
    { at: "InteractionStep > {content,summary} > each > text", kind: "model-output" },
    { at: "GoogleGenAI > interactions > create > call > each > delta > {text,arguments}", kind: "model-output" },
  ],
});
