import { defineModel } from "@sluice/core";
import type { SourceRow } from "@sluice/core";

const tools: readonly SourceRow[] = ["tool", "rawTool"].map((make) => ({
  at: `${make} > arg 0 > execute > param 0`,
  kind: "tool-argument",
  label: "the tool's arguments",
  schema: `${make} > arg 0 > parameters`,
  name: `${make} > arg 0 > name`,
}));

/** A finished answer at `at`. */
function answerSources(at: string): readonly SourceRow[] {
  return [
    { at: `${at} > text`, kind: "model-output" },
    { at: `${at} > {toolCalls,toolResults} > each > {args,toolName}`, kind: "model-output", label: "a tool call's arguments" },
  ];
}

const generateText: readonly SourceRow[] = [
  ...answerSources("generateText > call"),
  ...answerSources("generateText > call > steps > each"),
  { at: "generateText > call > reasoningText", kind: "model-output" },
  { at: "generateText > call > messages > each > content", kind: "model-output" },
];
const streamText: readonly SourceRow[] = [
  { at: "streamText > call > {textStream,reasoningTextStream} > each", kind: "model-output" },
  { at: "streamText > call > fullStream > each > {text,args,argsTextDelta,toolName}", kind: "model-output" },
  ...answerSources("streamText > call > steps > each"),
];
const generateObject: readonly SourceRow[] = [
  { at: "generateObject > call > object", kind: "model-output", schema: "generateObject > arg 0 > schema" },
];
const streamObject: readonly SourceRow[] = [
  { at: "streamObject > call > {partialObjectStream,elementStream} > each", kind: "model-output", schema: "streamObject > arg 0 > schema" },
];

// `xsai` re-exports the small packages.
export default [
  defineModel({ package: "xsai", sources: [...tools, ...generateText, ...streamText, ...generateObject, ...streamObject] }),
  defineModel({ package: "@xsai/tool", sources: tools }),
  defineModel({ package: "@xsai/generate-text", sources: generateText }),
  defineModel({ package: "@xsai/stream-text", sources: streamText }),
  defineModel({ package: "@xsai/generate-object", sources: generateObject }),
  defineModel({ package: "@xsai/stream-object", sources: streamObject }),
];
