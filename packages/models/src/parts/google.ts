import type { SinkRow, SourceRow } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./prompts.ts";

/** What a response of Google's older clients at `at` carries: properties, and methods in `@google/generative-ai`. */
export function responseSources(at: string): readonly SourceRow[] {
  return [
    { at: `${at} > text > call`, kind: "model-output" },
    { at: `${at} > functionCalls > call > each > {args,name}`, kind: "model-output", label: "a function call's arguments" },
    { at: `${at} > functionCall > call > {args,name}`, kind: "model-output", label: "a function call's arguments" },
    { at: `${at} > candidates > each > content > parts > each > text`, kind: "model-output" },
    {
      at: `${at} > candidates > each > content > parts > each > functionCall > {args,name}`,
      kind: "model-output",
      label: "a function call's arguments",
    },
    { at: `${at} > candidates > each > content > parts > each > executableCode > code`, kind: "model-output" },
  ];
}

/** Text or parts at `at`. */
export function partSinks(at: string): readonly SinkRow[] {
  return promptSinks(at, `${at} > each`, `${at} > each > text`);
}

/** Messages that hold parts at `at`. No role of Google's says "system". */
export function contentSinks(at: string): readonly SinkRow[] {
  return promptSinks(`${at} > each > parts > each > text`);
}

/** System instructions in Google's formats at `at`: text, or a message that holds parts. */
export function systemSinks(at: string): readonly SinkRow[] {
  return [at, `${at} > parts > each > text`].flatMap(instructionSinks);
}

/** Requests of Google's older clients for one model: how it is made, and what it and its chats are asked. */
export function modelSinks(make: string, model: string, chat: string): readonly SinkRow[] {
  return [
    ...systemSinks(`${make} > arg 0 > systemInstruction`),
    ...toolSinks(`${make} > arg 0 > tools > each > functionDeclarations > each`),
    ...partSinks(`${model} > {generateContent,generateContentStream} > arg 0`),
    ...contentSinks(`${model} > {generateContent,generateContentStream} > arg 0 > contents`),
    ...systemSinks(`${model} > {startChat,generateContent,generateContentStream} > arg 0 > systemInstruction`),
    ...contentSinks(`${model} > startChat > arg 0 > history`),
    ...partSinks(`${chat} > {sendMessage,sendMessageStream} > arg 0`),
  ];
}
