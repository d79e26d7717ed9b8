import { defineModel } from "@sluice/core";
import type { AgentRow, SinkRow, SourceRow, ToolRow } from "@sluice/core";
import { messageSinks, toolSinks } from "./parts/prompts.ts";
import { givenTools, toolsMadeBy } from "./parts/tools.ts";

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

const toolSinksOf: readonly SinkRow[] = toolSinks("{tool,rawTool} > arg 0");
/** What the function is asked. */
const asked = (name: string): readonly SinkRow[] => messageSinks(`${name} > arg 0 > messages`);

const toolRows: readonly ToolRow[] = toolsMadeBy(["{tool,rawTool}"], {
  ...{ handler: "execute", name: "name", description: "description", schema: "parameters" },
});

/** Requests with tools. */
function requests(name: string): { readonly tools: readonly ToolRow[]; readonly agents: readonly AgentRow[] } {
  const fields = { handler: "execute", name: "function > name", description: "function > description", schema: "function > parameters" };
  return {
    tools: [givenTools(`${name} > arg 0 > tools > each`, fields)],
    agents: [{ at: `${name} > call`, withTools: true, model: `${name} > arg 0 > model`, tools: [`${name} > arg 0 > tools`] }],
  };
}

const both = requests("{generateText,streamText}");

// `xsai` re-exports the small packages.
export default [
  defineModel({
    package: "xsai",
    sinks: [...toolSinksOf, ...asked("{generateText,streamText,generateObject,streamObject}")],
    sources: [...tools, ...generateText, ...streamText, ...generateObject, ...streamObject],
    tools: [...toolRows, ...both.tools],
    agents: both.agents,
  }),
  defineModel({ package: "@xsai/tool", sinks: toolSinksOf, sources: tools, tools: toolRows }),
  defineModel({ package: "@xsai/generate-text", sinks: asked("generateText"), sources: generateText, ...requests("generateText") }),
  defineModel({ package: "@xsai/stream-text", sinks: asked("streamText"), sources: streamText, ...requests("streamText") }),
  defineModel({ package: "@xsai/generate-object", sinks: asked("generateObject"), sources: generateObject }),
  defineModel({ package: "@xsai/stream-object", sinks: asked("streamObject"), sources: streamObject }),
];
