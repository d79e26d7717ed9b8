import { defineModel } from "@sluice/core";
import type { LibraryModel, SinkRow, SourceRow } from "@sluice/core";
import { boundModel } from "./langchain-tools.ts";
import { instructionSinks, messageSinks as chatSinks, promptSinks, toolSinks } from "./prompts.ts";

// LangChain's classes are exported by several packages, and its packages share base classes: what follows is said once for all of them.

type Rows = readonly SourceRow[];

/** Messages that no model wrote, by their classes and their types. */
const OF_OTHERS = ["HumanMessage", "SystemMessage", "ToolMessage", "human", "system", "tool"];

/** What a model answers, below the message at `at`. */
export function messageSources(at: string): Rows {
  return [
    { at: `${at} > {content,text,contentBlocks}`, kind: "model-output", unlessOf: OF_OTHERS },
    {
      at: `${at} > {tool_calls,tool_call_chunks,invalid_tool_calls} > each > {args,name}`,
      kind: "model-output",
      label: "a tool call's arguments",
    },
    { at: `${at} > additional_kwargs > {tool_calls,function_call}`, kind: "model-output", label: "a tool call's arguments" },
  ];
}

/** The arguments of tools made with `tool`. */
export const toolFunctionSources: Rows = [
  {
    at: "tool > arg 0 > param 0",
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: "tool > arg 1 > schema",
    name: "tool > arg 1 > name",
  },
];

/** The arguments of tools made with the `Dynamic` classes, and of subclasses of the abstract ones. */
export const toolClassSources: Rows = [
  {
    at: "DynamicStructuredTool > arg 0 > func > param 0",
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: "DynamicStructuredTool > arg 0 > schema",
    name: "DynamicStructuredTool > arg 0 > name",
  },
  { at: "DynamicTool > arg 0 > func > param 0", kind: "tool-argument", label: "the tool's argument", name: "DynamicTool > arg 0 > name" },
  {
    at: "StructuredTool > extend > _call > param 0",
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: "StructuredTool > extend > schema",
    name: "StructuredTool > extend > name",
  },
  { at: "Tool > extend > _call > param 0", kind: "tool-argument", label: "the tool's argument", name: "Tool > extend > name" },
];

/** How tools made with `tool` and the `Dynamic` classes are described. */
export const toolFunctionSinks: readonly SinkRow[] = toolSinks("tool > arg 1");
export const toolClassSinks: readonly SinkRow[] = toolSinks("{DynamicTool,DynamicStructuredTool} > arg 0");

/** Messages at `at`: objects, or pairs of a role and a text. */
export function messagesAt(at: string): readonly SinkRow[] {
  return [
    ...promptSinks(`${at} > each`),
    ...chatSinks(at),
    ...instructionSinks(`${at} > each > 1`),
    { at: `${at} > each > 0`, kind: "instructions" },
  ];
}

/** Result of a step that hands on what the model said. */
const PIPED = "{pipe,bind,withConfig,withRetry,withFallbacks,withListeners}";

const chains: ModelPart = {
  types: { Chain: [`Chain > ${PIPED} > call`] },
  sinks: promptSinks("Chain > {invoke,stream} > arg 0", "Chain > {invoke,stream} > arg 0 > /./"),
  sources: [
    { at: "Chain > invoke > call", kind: "model-output" },
    { at: "Chain > {stream,batch} > call > each", kind: "model-output" },
    { at: "Chain > streamEvents > call > each > data", kind: "model-output" },
    { at: "Chain > pipe > arg 0 > param 0", kind: "model-output" },
  ],
};

export type ModelPart = Required<Pick<LibraryModel, "types" | "sources">> & Pick<LibraryModel, "sinks" | "agents">;

/** What a project gets from prompts and sequences: they end in what a model says. */
export const promptPart: ModelPart = {
  types: {
    Prompt: [
      "{ChatPromptTemplate,PromptTemplate,FewShotPromptTemplate,FewShotChatMessagePromptTemplate,PipelinePromptTemplate} > new",
      "ChatPromptTemplate > {fromMessages,fromPromptMessages,fromTemplate} > call",
      "PromptTemplate > {fromTemplate,fromExamples} > call",
      "{RunnableMap,RunnableParallel,RunnablePassthrough} > new",
      "{RunnableMap,RunnableParallel} > from > call",
      "RunnablePassthrough > assign > call",
      "Prompt > {partial,bind,withConfig} > call",
    ],
    Chain: ["Prompt > pipe > call", "RunnableSequence > from > call"],
  },
  sinks: [
    ...messagesAt("ChatPromptTemplate > {fromMessages,fromPromptMessages} > arg 0"),
    ...promptSinks("{ChatPromptTemplate,PromptTemplate} > fromTemplate > arg 0", "PromptTemplate > arg 0 > template"),
    ...promptSinks("HumanMessagePromptTemplate > fromTemplate > arg 0"),
    ...instructionSinks("SystemMessagePromptTemplate > fromTemplate > arg 0"),
    // What is filled in; where it stands is written in the template.
    ...promptSinks("Prompt > {invoke,format,formatMessages,formatPromptValue} > arg 0 > /./"),
  ],
  sources: [],
};

/** Chat models, by the names of their classes: messages, structured output, chains. */
export function chatModelPart(classes: readonly string[]): ModelPart {
  return merge(
    {
      types: {
        ...instancesOf(classes),
        ChatModel: [...classes, "ChatModel > {bindTools,bind,withConfig,withRetry,withFallbacks} > call"],
        StructuredModel: ["ChatModel > withStructuredOutput > call"],
        AIMessage: [
          "ChatModel > {invoke,call,predictMessages,callPrompt} > call",
          "ChatModel > {stream,batch} > call > each",
          "ChatModel > generate > call > generations > each > each > message",
          "ChatModel > pipe > arg 0 > param 0",
        ],
        Chain: ["ChatModel > pipe > call", "StructuredModel > pipe > call"],
      },
      sinks: [
        ...promptSinks("ChatModel > {invoke,stream,call,predict} > arg 0", "ChatModel > batch > arg 0 > each"),
        ...messagesAt("ChatModel > {invoke,stream,call,predictMessages} > arg 0"),
        ...promptSinks("StructuredModel > {invoke,stream} > arg 0"),
        ...messagesAt("StructuredModel > {invoke,stream} > arg 0"),
      ],
      sources: [
        ...messageSources("AIMessage"),
        { at: "ChatModel > predict > call", kind: "model-output" },
        { at: "ChatModel > generate > call > generations > each > each > text", kind: "model-output" },
        { at: "ChatModel > streamEvents > call > each > data", kind: "model-output" },
        {
          at: "ChatModel > withStructuredOutput > call > invoke > call",
          kind: "model-output",
          schema: "ChatModel > withStructuredOutput > arg 0",
        },
        {
          at: "ChatModel > withStructuredOutput > call > {stream,batch} > call > each",
          kind: "model-output",
          schema: "ChatModel > withStructuredOutput > arg 0",
        },
        { at: "StructuredModel > pipe > arg 0 > param 0", kind: "model-output" },
      ],
      agents: [boundModel],
    },
    chains,
  );
}

/** Models that answer with a string, by the names of their classes. */
export function textModelPart(classes: readonly string[]): ModelPart {
  return merge(
    {
      types: {
        ...instancesOf(classes),
        TextModel: [...classes, "TextModel > {bind,withConfig,withRetry,withFallbacks} > call"],
        Chain: ["TextModel > pipe > call"],
      },
      sinks: promptSinks("TextModel > {invoke,call,predict,stream} > arg 0", "TextModel > {batch,generate} > arg 0 > each"),
      sources: [
        { at: "TextModel > {invoke,call,predict} > call", kind: "model-output" },
        { at: "TextModel > {stream,batch} > call > each", kind: "model-output" },
        { at: "TextModel > generate > call > generations > each > each > text", kind: "model-output" },
        { at: "TextModel > pipe > arg 0 > param 0", kind: "model-output" },
      ],
    },
    chains,
  );
}

/** A package of one provider. */
export function provider(
  packageName: string,
  classes: { readonly chat?: readonly string[]; readonly text?: readonly string[] },
): LibraryModel {
  return defineModel({
    package: packageName,
    ...merge(...(classes.chat ? [chatModelPart(classes.chat)] : []), ...(classes.text ? [textModelPart(classes.text)] : [])),
  });
}

/** Joins the paths of types with the same name; a row that several parts have is kept once. */
export function merge(...parts: readonly ModelPart[]): Required<ModelPart> {
  const types: Record<string, string[]> = {};
  for (const part of parts)
    for (const [name, paths] of Object.entries(part.types)) types[name] = [...new Set([...(types[name] ?? []), ...paths])];
  return {
    types,
    sources: [...new Map(parts.flatMap((part) => part.sources).map((row) => [row.at, row])).values()],
    sinks: [...new Map(parts.flatMap((part) => part.sinks ?? []).map((row) => [`${row.kind} ${row.at}`, row])).values()],
    agents: [...new Map(parts.flatMap((part) => part.agents ?? []).map((row) => [row.at, row])).values()],
  };
}

function instancesOf(classes: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(classes.map((name) => [name, [`${name} > new`]]));
}
