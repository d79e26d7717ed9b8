import { defineModel } from "@sluice/core";
import { contentSinks, declaredTools, looseSafety, partSinks, systemSinks } from "./parts/google.ts";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { outputWithout, publicKeys, timeWithout, wholeToolSets } from "./parts/settings.ts";

const GENERATE = "Models > {generateContent,generateContentStream}";
const CONFIGURED = ["Models > {generateContent,generateContentStream}", "GoogleGenAI > {chats,live} > {create,connect}"];

export default defineModel({
  package: "@google/genai",
  types: {
    GoogleGenAI: ["GoogleGenAI > new"],
    Models: ["GoogleGenAI > models"],
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
  settings: [
    ...publicKeys("GoogleGenAI > arg 0 > apiKey"),
    ...looseSafety(
      `${GENERATE} > arg 0 > config > safetySettings`,
      "GoogleGenAI > {chats,live} > {create,connect} > arg 0 > config > safetySettings",
    ),
    outputWithout(`${GENERATE} > call`, `${GENERATE} > arg 0 > config > maxOutputTokens`),
    timeWithout(
      `${GENERATE} > call`,
      ...["abortSignal", "httpOptions > timeout"].map((limit) => `${GENERATE} > arg 0 > config > ${limit}`),
      "GoogleGenAI > new > arg 0 > httpOptions > timeout",
    ),
    ...wholeToolSets(
      ["Models > {generateContent,generateContentStream} > arg 0 > config > tools > each"],
      "^(?:@google/genai\\.)?mcpToTool\\(",
    ),
  ],
  sinks: [
    ...partSinks("Models > {generateContent,generateContentStream} > arg 0 > contents"),
    ...contentSinks("Models > {generateContent,generateContentStream} > arg 0 > contents"),
    ...promptSinks("Models > {generateContent,generateContentStream} > arg 0 > contents > parts > each > text"),
    ...systemSinks("Models > {generateContent,generateContentStream} > arg 0 > config > systemInstruction"),
    ...systemSinks("GoogleGenAI > {chats,live,caches} > {create,connect} > arg 0 > config > systemInstruction"),
    ...systemSinks("Chat > {sendMessage,sendMessageStream} > arg 0 > config > systemInstruction"),
    ...toolSinks("Models > {generateContent,generateContentStream} > arg 0 > config > tools > each > functionDeclarations > each"),
    ...toolSinks("GoogleGenAI > {chats,live} > {create,connect} > arg 0 > config > tools > each > functionDeclarations > each"),
    ...contentSinks("GoogleGenAI > chats > create > arg 0 > history"),
    ...partSinks("Chat > {sendMessage,sendMessageStream} > arg 0 > message"),
    ...promptSinks("Models > generateImages > arg 0 > prompt", "GoogleGenAI > interactions > create > arg 0 > input"),
    ...instructionSinks("GoogleGenAI > interactions > create > arg 0 > system_instruction"),
  ],
  tools: CONFIGURED.map((call) => declaredTools(`${call} > arg 0 > config`)),
  agents: CONFIGURED.map((call) => ({
    ...{ at: `${call} > call`, withTools: true, model: `${call} > arg 0 > model` },
    ...{ instructions: `${call} > arg 0 > config > systemInstruction`, tools: [`${call} > arg 0 > config > tools`] },
  })),
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
