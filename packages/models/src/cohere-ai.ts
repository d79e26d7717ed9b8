import { defineModel } from "@sluice/core";
import { chatRequestSinks, instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { chatRequestRows, givenTools } from "./parts/tools.ts";

const V2 = chatRequestRows("CohereClientV2 > {chat,chatStream}");
const V1 = "CohereClient > {chat,chatStream}";

export default defineModel({
  package: "cohere-ai",
  types: {
    CohereClient: ["CohereClient > new"],
    CohereClientV2: ["CohereClientV2 > new", "CohereClient > v2"],
    ToolCallV2: ["CohereClientV2 > chat > call > message > toolCalls > each"],
  },
  settings: [{ at: "{CohereClient,CohereClientV2} > arg 0 > token", kind: "held-key", label: "a Cohere API key" }],
  sinks: [
    ...chatRequestSinks("CohereClientV2 > {chat,chatStream} > arg 0"),
    ...instructionSinks("CohereClient > {chat,chatStream} > arg 0 > preamble"),
    ...promptSinks("CohereClient > {chat,chatStream} > arg 0 > message", "CohereClient > {generate,generateStream} > arg 0 > prompt"),
    ...promptSinks("CohereClient > {chat,chatStream} > arg 0 > chatHistory > each > message"),
    ...toolSinks("CohereClient > {chat,chatStream} > arg 0 > tools > each"),
  ],
  tools: [
    ...V2.tools,
    givenTools(`${V1} > arg 0 > tools > each`, { name: "name", description: "description", schema: "parameterDefinitions" }),
  ],
  agents: [
    ...V2.agents,
    {
      ...{ at: `${V1} > call`, withTools: true, instructions: `${V1} > arg 0 > preamble` },
      ...{ model: `${V1} > arg 0 > model`, tools: [`${V1} > arg 0 > tools`] },
    },
  ],
  sources: [
    { at: "CohereClientV2 > chat > call > message > content > each > {text,thinking}", kind: "model-output" },
    { at: "CohereClientV2 > chat > call > message > toolPlan", kind: "model-output" },
    { at: "ToolCallV2 > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "CohereClientV2 > chatStream > call > each > delta > message > content > text", kind: "model-output" },
    {
      at: "CohereClientV2 > chatStream > call > each > delta > message > toolCalls > function > {arguments,name}",
      kind: "model-output",
      label: "a tool call's arguments",
    },
    { at: "CohereClient > chat > call > text", kind: "model-output" },
    { at: "CohereClient > chat > call > toolCalls > each > {parameters,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "CohereClient > chatStream > call > each > text", kind: "model-output" },
    { at: "CohereClient > chatStream > call > each > response > text", kind: "model-output" },
    {
      at: "CohereClient > chatStream > call > each > toolCalls > each > {parameters,name}",
      kind: "model-output",
      label: "a tool call's arguments",
    },
    { at: "CohereClient > generate > call > generations > each > text", kind: "model-output" },
    { at: "CohereClient > generateStream > call > each > text", kind: "model-output" },
  ],
});
