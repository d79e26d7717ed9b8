import { defineModel } from "@sluice/core";
import type { LibraryModel, SourceRow } from "@sluice/core";
import { answerSources, objectStreamSources, streamSources } from "./parts/ai-sdk.ts";
import { instructionSinks, messageSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";

/** Before version 1 a tool received one object that held the arguments as `context`. */
function tool(callback: string): readonly SourceRow[] {
  return ["createTool", "Tool"].map((make) => ({
    at: `${make} > arg 0 > ${callback}`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${make} > arg 0 > inputSchema`,
    name: `${make} > arg 0 > id`,
  }));
}

const GENERATE = "{generate,stream,generateVNext,streamVNext,generateLegacy,streamLegacy,streamUntilIdle,network}";

const models: readonly LibraryModel[] = [
  defineModel({ package: "@mastra/core", versions: "<1.0.0-0", sources: tool("execute > param 0 > context") }),
  defineModel({ package: "@mastra/core", versions: ">=1.0.0-0", sources: tool("{execute,requireApproval} > param 0") }),
  defineModel({
    package: "@mastra/core",
    types: {
      Mastra: [
        "Mastra > new",
        "{createTool,createStep} > arg 0 > execute > param 0 > mastra",
        "createTool > arg 0 > execute > param 1 > mastra",
      ],
      Agent: ["Agent > new", "Mastra > {getAgent,getAgentById} > call"],
      Answer: [
        `Agent > ${GENERATE} > call`,
        "Agent > {resumeStream,resumeGenerate} > call",
        "Answer > steps > each",
        `Agent > ${GENERATE} > arg 1 > {onFinish,onStepFinish} > param 0`,
      ],
    },
    sinks: [
      ...instructionSinks("Agent > arg 0 > instructions"),
      ...instructionSinks("Agent > arg 0 > instructions > {content,return}"),
      ...messageSinks("Agent > arg 0 > instructions"),
      ...toolSinks("Agent > arg 0", "description"),
      ...toolSinks("{createTool,Tool} > arg 0", "description"),
      ...textOrMessageSinks(`Agent > ${GENERATE} > arg 0`),
      ...instructionSinks(`Agent > ${GENERATE} > arg 1 > {instructions,system}`),
      ...messageSinks(`Agent > ${GENERATE} > arg 1 > context`),
    ],
    sources: [
      ...answerSources("Answer"),
      ...streamSources("Answer"),
      ...objectStreamSources("Answer"),
      { at: "Answer > toolCalls > each > payload > {args,toolName}", kind: "model-output", label: "a tool call's input" },
      { at: "Answer > fullStream > each > payload > {text,args,argsTextDelta,toolName}", kind: "model-output" },
      { at: "Answer > objectStream > each", kind: "model-output" },
      {
        at: `Agent > ${GENERATE} > call > object`,
        kind: "model-output",
        schema: `Agent > ${GENERATE} > arg 1 > structuredOutput > schema`,
      },
      { at: `Agent > ${GENERATE} > call > object`, kind: "model-output", schema: `Agent > ${GENERATE} > arg 1 > output` },
      { at: "Agent > {resumeStream,resumeGenerate} > call > object", kind: "model-output" },
    ],
  }),
];

export default models;
