import type { SourceRow } from "@sluice/core";

// The results of the AI SDK's functions, which other frameworks hand on or copy.

/** What a finished or a streamed answer at `at` carries. */
export function answerSources(at: string): readonly SourceRow[] {
  return [
    { at: `${at} > {text,reasoningText,reasoning}`, kind: "model-output" },
    { at: `${at} > content > each > {text,input}`, kind: "model-output" },
    {
      at: `${at} > {toolCalls,staticToolCalls,dynamicToolCalls} > each > {input,toolName}`,
      kind: "model-output",
      label: "a tool call's input",
    },
    {
      at: `${at} > {toolResults,staticToolResults,dynamicToolResults} > each > input`,
      kind: "model-output",
      label: "a tool call's input",
    },
    // Until version 4 of the AI SDK.
    { at: `${at} > {toolCalls,toolResults} > each > args`, kind: "model-output", label: "a tool call's input" },
    // In these messages the role says whose the content is.
    { at: `${at} > response > messages > each > content`, kind: "model-output", clears: ["instructions"] },
    { at: `${at} > responseMessages > each > content`, kind: "model-output", clears: ["instructions"] },
  ];
}

/** What comes out of the streams of an answer at `at`. */
export function streamSources(at: string): readonly SourceRow[] {
  return [
    { at: `${at} > {textStream,partialOutputStream,experimental_partialOutputStream,elementStream} > each`, kind: "model-output" },
    { at: `${at} > {fullStream,stream} > each > {text,textDelta,delta,argsTextDelta,input,args}`, kind: "model-output" },
    { at: `${at} > toUIMessageStream > call > each > {delta,input,inputTextDelta}`, kind: "model-output" },
  ];
}

/** What comes out of the streams of an object at `at`. */
export function objectStreamSources(at: string): readonly SourceRow[] {
  return [
    { at: `${at} > {elementStream,textStream} > each`, kind: "model-output" },
    { at: `${at} > fullStream > each > {object,textDelta}`, kind: "model-output" },
  ];
}
