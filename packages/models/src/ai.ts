import { defineModel } from "@sluice/core";
import type { LibraryModel, SourceRow } from "@sluice/core";
import { answerSources, objectStreamSources, streamSources } from "./parts/ai-sdk.ts";

const GENERATE = "{generateText,streamText,experimental_generateText,experimental_streamText}";
const GENERATE_OBJECT = "{generateObject,experimental_generateObject}";
const STREAM_OBJECT = "{streamObject,experimental_streamObject}";
const AGENT = "{ToolLoopAgent,Agent,Experimental_Agent}";

const TOOL = ["{tool,dynamicTool} > arg 0", `${GENERATE} > arg 0 > tools > each`, `${AGENT} > arg 0 > tools > each`];
const STREAM_UI_TOOL = "{streamUI,render} > arg 0 > tools > each";

/** The functions of a tool, whose schema was called `parameters` before version 5. */
function tools(schema: string): readonly SourceRow[] {
  return [
    ...TOOL.flatMap((tool) => [
      argument(`${tool} > {execute,needsApproval}`, `${tool} > ${schema}`),
      argument(`${tool} > onInputAvailable`, `${tool} > ${schema}`, " > input"),
    ]),
    argument(`${STREAM_UI_TOOL} > generate`, `${STREAM_UI_TOOL} > ${schema}`),
  ];
}

function argument(callback: string, schema: string, below = ""): SourceRow {
  return { at: `${callback} > param 0${below}`, kind: "tool-argument", label: "the tool's arguments", schema };
}

const models: readonly LibraryModel[] = [
  defineModel({ package: "ai", versions: "<5.0.0-0", sources: tools("parameters") }),
  defineModel({ package: "ai", versions: ">=5.0.0-0", sources: tools("inputSchema") }),
  defineModel({
    package: "ai",
    types: {
      ToolLoopAgent: [`${AGENT} > new`],
      GenerateTextResult: ["{generateText,experimental_generateText} > call", "ToolLoopAgent > generate > call"],
      StreamTextResult: ["{streamText,experimental_streamText} > call", "ToolLoopAgent > stream > call"],
      GenerateObjectResult: [`${GENERATE_OBJECT} > call`],
      StreamObjectResult: [`${STREAM_OBJECT} > call`],
      GenerationOptions: [`${GENERATE} > arg 0`, `${AGENT} > arg 0`, "ToolLoopAgent > {generate,stream} > arg 0"],
      StepResult: [
        "GenerateTextResult > steps > each",
        "StreamTextResult > steps > each",
        "GenerateTextResult > finalStep",
        "StreamTextResult > finalStep",
        "GenerationOptions > {onStepFinish,onStepEnd,onFinish,onEnd} > param 0",
        "GenerationOptions > {onStepFinish,onStepEnd,onFinish,onEnd} > param 0 > steps > each",
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
      { at: `${GENERATE} > call > experimental_output`, kind: "model-output", schema: `${GENERATE} > arg 0 > experimental_output` },
      { at: `${AGENT} > new > {generate,stream} > call > output`, kind: "model-output", schema: `${AGENT} > arg 0 > output` },
      {
        at: `${AGENT} > new > {generate,stream} > call > experimental_output`,
        kind: "model-output",
        schema: `${AGENT} > arg 0 > experimental_output`,
      },

      ...streamSources("StreamTextResult"),
      { at: "TextStreamPart > {text,textDelta,delta,argsTextDelta,input,args}", kind: "model-output" },

      { at: `${GENERATE_OBJECT} > call > object`, kind: "model-output", schema: `${GENERATE_OBJECT} > arg 0 > schema` },
      { at: "GenerateObjectResult > reasoning", kind: "model-output" },
      { at: `${STREAM_OBJECT} > call > object`, kind: "model-output", schema: `${STREAM_OBJECT} > arg 0 > schema` },
      { at: `${STREAM_OBJECT} > call > partialObjectStream > each`, kind: "model-output", schema: `${STREAM_OBJECT} > arg 0 > schema` },
      { at: `${STREAM_OBJECT} > arg 0 > onFinish > param 0 > object`, kind: "model-output", schema: `${STREAM_OBJECT} > arg 0 > schema` },
      ...objectStreamSources("StreamObjectResult"),

      { at: "AnswerMessage > parts > each > {text,input}", kind: "model-output" },
      { at: "AnswerMessage > content", kind: "model-output" },
      { at: "streamUI > arg 0 > text > param 0 > {content,delta}", kind: "model-output" },
      { at: "render > arg 0 > text > param 0 > {content,delta}", kind: "model-output" },
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
      { at: "useObject > call > object", kind: "model-output", schema: "useObject > arg 0 > schema" },
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
