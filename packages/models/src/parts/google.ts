import type { AgentRow, SettingRow, SinkRow, SourceRow, ToolRow } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./prompts.ts";
import { givenTools } from "./tools.ts";
import { outputWithout } from "./settings.ts";

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

/** The functions that a request declares: each of its tools lists some. */
export function declaredTools(request: string): ToolRow {
  const fields = { name: "name", description: "description", schema: "parameters", orSchema: "parametersJsonSchema" };
  return givenTools(`${request} > tools > each > functionDeclarations > each`, fields);
}

/** Where Google's older clients are given tools: as a model is made, and as it is asked. */
function withTools(make: string, model: string): readonly string[] {
  return [make, `${model} > {startChat,generateContent,generateContentStream}`];
}

export function modelTools(make: string, model: string): readonly ToolRow[] {
  return withTools(make, model).map((call) =>
    givenTools(`${call} > arg 0 > tools > each > functionDeclarations > each`, {
      ...{ name: "name", description: "description", schema: "parameters" },
    }),
  );
}

export function modelAgents(make: string, model: string): readonly AgentRow[] {
  return withTools(make, model).map((call) => ({
    ...{ at: `${call} > call`, withTools: true, instructions: `${call} > arg 0 > systemInstruction`, tools: [`${call} > arg 0 > tools`] },
    ...(call === make ? { model: `${call} > arg 0 > model` } : {}),
  }));
}

/** Filters at these paths, lists of categories with thresholds, that let everything pass. */
export function looseSafety(...paths: readonly string[]): readonly SettingRow[] {
  return paths.map((at) => ({
    at: `${at} > each > threshold`,
    kind: "disabled-safety",
    is: ["BLOCK_NONE", "OFF"],
    reads: "HarmBlockThreshold\\.(?:BLOCK_NONE|OFF)$",
    label: "nothing of this category is held back",
  }));
}

/** What models made at `made` and sessions of them are allowed: filters, answers without end, waiting without end. */
export function modelSettings(made: string, model: string): readonly SettingRow[] {
  const generate = `${model} > {generateContent,generateContentStream}`;
  return [
    ...looseSafety(
      `${made} > arg 0 > safetySettings`,
      `${generate} > arg 0 > safetySettings`,
      `${model} > startChat > arg 0 > safetySettings`,
    ),
    outputWithout(
      `${generate} > call`,
      `${generate} > arg 0 > generationConfig > maxOutputTokens`,
      `${made} > call > arg 0 > generationConfig > maxOutputTokens`,
    ),
  ];
}
