import { defineModel } from "@sluice/core";
import type { LibraryModel, SettingRow, SourceRow } from "@sluice/core";
import { answerSources, objectStreamSources, streamSources } from "./parts/ai-sdk.ts";
import { madeTools, plainTools, requestAgents, requestControls } from "./parts/ai-sdk-tools.ts";
import { looseSafety } from "./parts/google.ts";
import { instructionSinks, messageSinks, promptSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";
import { addressedAt, startingCalls } from "./parts/servers.ts";
import { addressedServers, endlessSteps, outputWithout, startedServers, timeWithout, wholeToolSets } from "./parts/settings.ts";

const GENERATE = "{generateText,streamText}";
const TEXT_OR_OBJECT = "{generateText,streamText,generateObject,streamObject}";
const REQUEST = `${TEXT_OR_OBJECT} > arg 0`;

/** Messages of a request, and those among them whose role makes them instructions. */
const MESSAGE_SINKS = [...textOrMessageSinks("Request > prompt"), ...messageSinks("Request > messages")];
const INSTRUCTING = MESSAGE_SINKS.filter(({ kind }) => kind === "instructions");

const MESSAGES = "{convertToModelMessages,convertToCoreMessages}";
const AGENT = "{ToolLoopAgent,Experimental_Agent}";

const MAKERS = ["tool", "dynamicTool"];
const REQUESTS = [`${GENERATE} > arg 0`, `${AGENT} > arg 0`];

/** The functions of the tool at `tool`, whose arguments the schema at `schema` of the tool narrows. */
function toolSources(tool: string, callbacks: string, schema: string): readonly SourceRow[] {
  return [
    argument(`${tool} > ${callbacks}`, `${tool} > ${schema}`),
    // Before version 5 there was no such callback.
    ...(schema === "inputSchema" ? [argument(`${tool} > onInputAvailable`, `${tool} > ${schema}`, " > input")] : []),
  ];
}

function argument(callback: string, schema: string, below = ""): SourceRow {
  return { at: `${callback} > param 0${below}`, kind: "tool-argument", label: "the tool's arguments", schema };
}

/** Conditions to stop that no number of steps meets. The default of each version is a number. */
function endlessConditions(at: string): readonly SettingRow[] {
  const label = "no condition counts the steps";
  return [
    { at, kind: "unbounded-steps", reads: "^(?:ai\\.)?(?:hasToolCall|isLoopFinished)\\(", label },
    { at: `${at} > return`, kind: "unbounded-steps", is: [false], always: true, label },
  ];
}

const models: readonly LibraryModel[] = [
  // The newest come first: of an unknown version the first row speaks.
  defineModel({
    package: "ai",
    versions: ">=6.0.0-0",
    tools: [...madeTools(6, MAKERS), ...plainTools(6, REQUESTS)],
  }),
  defineModel({
    package: "ai",
    versions: ">=5.0.0-0 <6.0.0-0",
    tools: [...madeTools(5, MAKERS), ...plainTools(5, REQUESTS)],
  }),
  // What later became the input schema of a tool was called its parameters.
  defineModel({
    package: "ai",
    versions: "<5.0.0-0",
    sources: [
      ...toolSources("tool > arg 0", "execute", "parameters"),
      ...toolSources(`${GENERATE} > arg 0 > tools > each`, "execute", "parameters"),
      argument("streamUI > arg 0 > tools > each > generate", "streamUI > arg 0 > tools > each > parameters"),
    ],
    tools: [...madeTools(4, ["tool"]), ...plainTools(4, [`${GENERATE} > arg 0`])],
    settings: [...endlessSteps(`${GENERATE} > arg 0 > maxSteps`)],
  }),
  // Whoever listens to all of them is told once; nothing was before version 7 unless a request said so.
  defineModel({
    package: "ai",
    versions: ">=7.0.0-0",
    // From this version on a message with the role `system` is refused where nobody has allowed it (`standardizePrompt`).
    sinks: INSTRUCTING.map((row) => ({
      ...row,
      at: row.at.replace(/^Request/u, REQUEST),
      when: { option: `${REQUEST} > allowSystemInMessages`, is: true },
    })),
    controls: [{ at: "registerTelemetry > arg 0", control: "log", covers: "ai" }],
  }),
  defineModel({
    package: "ai",
    versions: "<7.0.0-0",
    sinks: INSTRUCTING,
  }),
  defineModel({
    package: "ai",
    versions: ">=5.0.0-0",
    sources: [
      ...toolSources("{tool,dynamicTool} > arg 0", "{execute,needsApproval}", "inputSchema"),
      ...toolSources(`${GENERATE} > arg 0 > tools > each`, "{execute,needsApproval}", "inputSchema"),
      ...toolSources(`${AGENT} > arg 0 > tools > each`, "{execute,needsApproval}", "inputSchema"),
    ],
    settings: [
      ...REQUESTS.flatMap((request) => endlessConditions(`${request} > stopWhen`)),
      ...endlessSteps("{stepCountIs,isStepCount} > arg 0"),
    ],
  }),
  defineModel({
    package: "ai",
    fresh: [{ at: "generateId > call" }, { at: "createIdGenerator > call > call" }],
    servers: [startingCalls("Experimental_StdioMCPTransport", "new"), addressedAt("experimental_createMCPClient > arg 0 > transport")],
    settings: [
      ...wholeToolSets(
        REQUESTS.map((request) => `${request} > tools > each`),
        "(?:MCPClient|createMCPClient\\(…\\))\\.tools\\(\\)\\.\\*$",
      ),
      {
        ...outputWithout(
          `${TEXT_OR_OBJECT} > call`,
          ...["maxTokens", "maxOutputTokens"].map((limit) => `${TEXT_OR_OBJECT} > arg 0 > ${limit}`),
        ),
        // Anthropic's API wants a limit in each request: its provider sends one where the program has none (`@ai-sdk/anthropic`, `getModelCapabilities`).
        unless: {
          option: `${TEXT_OR_OBJECT} > arg 0 > model`,
          reads: "^(?:anthropic|createAnthropic|vertexAnthropic|createVertexAnthropic|bedrockAnthropic)\\b",
        },
      },
      timeWithout(`${TEXT_OR_OBJECT} > call`, ...["abortSignal", "timeout"].map((limit) => `${TEXT_OR_OBJECT} > arg 0 > ${limit}`)),
      ...startedServers("Experimental_StdioMCPTransport > arg 0"),
      ...looseSafety(`${TEXT_OR_OBJECT} > arg 0 > providerOptions > google > safetySettings`),
      ...addressedServers("experimental_createMCPClient > arg 0 > transport > url"),
    ],
    sinks: [
      ...instructionSinks("Request > {system,instructions}"),
      ...instructionSinks("Request > {system,instructions} > content"),
      // What a step is given instead of what the request says.
      ...instructionSinks("GenerationOptions > prepareStep > return > {system,instructions}"),
      ...instructionSinks("GenerationOptions > prepareStep > return > {system,instructions} > content"),
      ...MESSAGE_SINKS.filter(({ kind }) => kind !== "instructions"),
      ...toolSinks("{tool,dynamicTool} > arg 0", "{description,title}"),
      ...toolSinks("Request > tools > /^[^#]/", "{description,title}"),
      ...promptSinks("{generateImage,experimental_generateImage} > arg 0 > prompt"),
    ],
    types: {
      Request: [`${TEXT_OR_OBJECT} > arg 0`, "streamUI > arg 0", "GenerationOptions"],
      ToolLoopAgent: [`${AGENT} > new`],
      GenerateTextResult: ["generateText > call", "ToolLoopAgent > generate > call"],
      StreamTextResult: ["streamText > call", "ToolLoopAgent > stream > call"],
      GenerateObjectResult: [`generateObject > call`],
      StreamObjectResult: [`streamObject > call`],
      GenerationOptions: [`${GENERATE} > arg 0`, `${AGENT} > arg 0`, "ToolLoopAgent > {generate,stream} > arg 0"],
      StepResult: [
        "GenerateTextResult > steps > each",
        "StreamTextResult > steps > each",
        "GenerateTextResult > finalStep",
        "StreamTextResult > finalStep",
        "GenerationOptions > {onStepFinish,onStepEnd,onFinish,onEnd} > param 0",
        "GenerationOptions > {onFinish,onEnd} > param 0 > steps > each",
        "GenerationOptions > {stopWhen,prepareStep} > param 0 > steps > each",
      ],
      TextResult: ["GenerateTextResult", "StreamTextResult", "StepResult"],
      TypedToolCall: [
        "GenerationOptions > {onToolExecutionStart,onToolExecutionEnd,experimental_onToolCallStart,experimental_onToolCallFinish} > param 0 > toolCall",
        "GenerationOptions > {repairToolCall,experimental_repairToolCall} > param 0 > toolCall",
        "useChat > arg 0 > onToolCall > param 0 > toolCall",
      ],
      TextStreamPart: ["GenerationOptions > onChunk > param 0 > chunk"],
      UIMessageOptions: [
        "StreamTextResult > {toUIMessageStream,toUIMessageStreamResponse} > arg 0",
        "StreamTextResult > pipeUIMessageStreamToResponse > arg 1",
        "{createUIMessageStream,createAgentUIStream,createAgentUIStreamResponse,toUIMessageStream} > arg 0",
      ],
      AnswerMessage: ["UIMessageOptions > {onFinish,onEnd} > param 0 > responseMessage", "readUIMessageStream > call > each"],
    },
    sources: [
      ...answerSources("TextResult"),
      { at: "TypedToolCall > {input,args,toolName}", kind: "model-output", label: "a tool call's input" },
      { at: `${GENERATE} > call > output`, kind: "model-output", schema: `${GENERATE} > arg 0 > output` },
      { at: `${AGENT} > new > {generate,stream} > call > output`, kind: "model-output", schema: `${AGENT} > arg 0 > output` },
      {
        at: "generateText > call > experimental_output",
        kind: "model-output",
        schema: "generateText > arg 0 > experimental_output",
      },

      ...streamSources("StreamTextResult"),
      { at: "TextStreamPart > {text,textDelta,delta,argsTextDelta,input,args}", kind: "model-output" },

      { at: `generateObject > call > object`, kind: "model-output", schema: `generateObject > arg 0 > schema` },
      { at: "GenerateObjectResult > reasoning", kind: "model-output" },
      { at: `streamObject > call > object`, kind: "model-output", schema: `streamObject > arg 0 > schema` },
      { at: `streamObject > call > partialObjectStream > each`, kind: "model-output", schema: `streamObject > arg 0 > schema` },
      { at: `streamObject > arg 0 > onFinish > param 0 > object`, kind: "model-output", schema: `streamObject > arg 0 > schema` },
      ...objectStreamSources("StreamObjectResult"),

      { at: "AnswerMessage > parts > each > {text,input}", kind: "model-output" },
      { at: "AnswerMessage > content", kind: "model-output" },
      { at: "streamUI > arg 0 > text > param 0 > {content,delta}", kind: "model-output" },
      { at: "wrapLanguageModel > arg 0 > middleware > wrapGenerate > param 0 > doGenerate > call > text", kind: "model-output" },
      {
        at: "wrapLanguageModel > arg 0 > middleware > wrapGenerate > param 0 > doGenerate > call > content > each > {text,input}",
        kind: "model-output",
      },
      // `ai/react`, until version 4.
      { at: "useChat > call > messages > each > {content,parts,toolInvocations}", kind: "model-output" },
      { at: "useChat > arg 0 > onFinish > param 0 > content", kind: "model-output" },
      { at: "useCompletion > call > completion", kind: "model-output" },
      { at: "useCompletion > arg 0 > onFinish > param 1", kind: "model-output" },
    ],
    // Their other arguments, such as the tools, are not in the messages.
    propagators: [
      { at: MESSAGES, from: "arg 0", to: "call" },
      { at: MESSAGES, from: "arg 0 > each", to: "call > each" },
      { at: MESSAGES, from: "arg 0 > each > role", to: "call > each > role" },
      { at: MESSAGES, from: "arg 0 > each > content", to: "call > each > content" },
      { at: MESSAGES, from: "arg 0 > each > parts > each", to: "call > each > content > each" },
      { at: MESSAGES, from: "arg 0 > each > parts > each > text", to: "call > each > content > each > text" },
      { at: "pruneMessages", from: "arg 0 > messages", to: "call" },
    ],
    agents: [
      ...requestAgents([GENERATE], "call", requestControls(`${GENERATE} > arg 0`)),
      ...requestAgents([AGENT], "new", [
        ...requestControls(`${AGENT} > arg 0`),
        ...requestControls("ToolLoopAgent > {generate,stream} > arg 0", "ToolLoopAgent > {generate,stream} > this"),
      ]),
    ],
    schemas: [
      { at: "jsonSchema > call", is: { type: "json-schema", of: "arg 0" } },
      { at: "{zodSchema,asSchema} > call", is: { type: "same", of: "arg 0" } },
      { at: "Output > object > call", is: { type: "same", of: "arg 0 > schema" } },
      { at: "Output > array > call", is: { type: "array", of: "arg 0 > element" } },
      { at: "Output > choice > call", is: { type: "closed" } },
      { at: "Output > text > call", is: { type: "text" } },
      { at: "Output > json > call", is: { type: "any" } },
    ],
  }),
];

export default models;
