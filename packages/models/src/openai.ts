import { defineModel, type SinkRow } from "@sluice/core";
import { endpointSinks } from "./parts/endpoints.ts";
import { effectsAt } from "./parts/effects.ts";
import {
  chatRequestSinks,
  instructionSinks,
  memorySinks,
  messageSinks,
  promptSinks,
  textOrMessageSinks,
  toolSinks,
} from "./parts/prompts.ts";
import { FUNCTION_FIELDS, givenTools, toolsMadeBy } from "./parts/tools.ts";
import { addressedServers, clientKeys, outputWithout } from "./parts/settings.ts";

const CHAT = "ChatCompletions > {create,parse,stream,runTools}";
const RESPONSES = "Responses > {create,parse,stream}";
const ASSISTANT = "OpenAI > beta > assistants > create > arg 0";
const DESCRIBED = { name: "name", description: "description", schema: "parameters" };
const SCHEMA_TOOLS = "{zodFunction,zodResponsesFunction,standardFunction,standardResponsesFunction}";

export default defineModel({
  package: "openai",
  types: {
    OpenAI: ["{OpenAI,AzureOpenAI,BedrockOpenAI} > new", "new", "OpenAI > withOptions > call"],
    ChatCompletions: ["OpenAI > chat > completions", "OpenAI > beta > chat > completions"],
    ChatCompletionStream: ["ChatCompletions > {stream,runTools,runFunctions} > call"],
    ChatCompletion: [
      "ChatCompletions > {create,parse,retrieve} > call",
      "ChatCompletions > {create,parse} > call > withResponse > call > data",
      "ChatCompletionStream > finalChatCompletion > call",
      "ChatCompletionStream > allChatCompletions > call > each",
    ],
    ChatCompletionChunk: [
      "ChatCompletions > create > call > each",
      "ChatCompletions > create > call > withResponse > call > data > each",
      "ChatCompletionStream > each",
    ],
    ChatCompletionMessage: [
      "ChatCompletion > choices > each > message",
      "ChatCompletionChunk > choices > each > delta",
      "ChatCompletionStream > finalMessage > call",
      "ChatCompletionStream > messages > each",
    ],
    ChatCompletionMessageFunctionToolCall: [],
    ChatCompletionMessageToolCall: ["ChatCompletionMessage > tool_calls > each", "ChatCompletionMessageFunctionToolCall"],
    Responses: ["OpenAI > responses"],
    Response: [
      "Responses > {create,parse,retrieve} > call",
      "Responses > {create,parse} > call > withResponse > call > data",
      "Responses > stream > call > finalResponse > call",
      "ResponseStreamEvent > response",
    ],
    ResponseStreamEvent: ["Responses > {create,stream} > call > each", "Responses > stream > call > {on,once} > arg 1 > param 0"],
    ResponseFunctionToolCall: [],
    ResponseOutputMessage: [],
    ResponseOutputItem: ["Response > output > each", "ResponseStreamEvent > item", "ResponseFunctionToolCall", "ResponseOutputMessage"],
    Runs: ["OpenAI > beta > threads > runs", "OpenAI > beta > threads"],
    Run: [
      "Runs > {create,createAndPoll,createAndRun,createAndRunPoll,retrieve,poll,submitToolOutputs,submitToolOutputsAndPoll} > call",
      "AssistantStream > finalRun > call",
      "AssistantStream > each > data",
    ],
    AssistantStream: [
      "Runs > {create,stream,createAndStream,createAndRun,createAndRunStream,submitToolOutputs,submitToolOutputsStream} > call",
    ],
    ThreadMessage: [
      "OpenAI > beta > threads > messages > list > call > data > each",
      "OpenAI > beta > threads > messages > list > call > each",
      "OpenAI > beta > threads > messages > retrieve > call",
      "AssistantStream > finalMessages > call > each",
      "AssistantStream > each > data",
      "AssistantStream > each > data > delta",
    ],
    RealtimeClient: ["{OpenAIRealtimeWS,OpenAIRealtimeWebSocket} > new"],
  },
  servers: [
    {
      at: "Responses > {create,stream,parse} > arg 0 > tools > each",
      name: "Responses > {create,stream,parse} > arg 0 > tools > each > server_label",
      url: "Responses > {create,stream,parse} > arg 0 > tools > each > server_url",
    },
  ],
  settings: [
    ...clientKeys("{OpenAI,AzureOpenAI} > arg 0"),
    ...clientKeys("arg 0"),
    outputWithout(
      "ChatCompletions > {create,parse,stream,runTools} > call",
      ...["max_tokens", "max_completion_tokens"].map((limit) => `${CHAT} > arg 0 > ${limit}`),
    ),
    outputWithout(`${RESPONSES} > call`, `${RESPONSES} > arg 0 > max_output_tokens`),
    ...addressedServers("Responses > {create,stream,parse} > arg 0 > tools > each > server_url"),
    {
      at: "Responses > {create,stream,parse} > arg 0 > tools > each > require_approval",
      kind: "unrestricted-tools",
      is: ["never"],
      when: { option: "Responses > {create,stream,parse} > arg 0 > tools > each > allowed_tools", is: "set", not: true },
      label: "every tool of the server is called without a question",
    },
  ],
  sinks: [
    ...endpointSinks("{OpenAI,AzureOpenAI} > arg 0"),
    ...endpointSinks("arg 0"),
    ...chatRequestSinks("ChatCompletions > {create,parse,stream,runTools} > arg 0"),
    ...toolSinks("{zodFunction,zodResponsesFunction,standardFunction,standardResponsesFunction} > arg 0"),
    ...instructionSinks("Responses > {create,parse,stream} > arg 0 > instructions"),
    ...textOrMessageSinks("Responses > {create,parse,stream} > arg 0 > input"),
    ...promptSinks("OpenAI > completions > create > arg 0 > prompt"),
    ...toolSinks("Responses > {create,parse,stream} > arg 0 > tools > each"),
    ...promptSinks("OpenAI > images > {generate,edit} > arg 0 > prompt"),
    ...[
      ...instructionSinks("OpenAI > beta > assistants > create > arg 0 > instructions"),
      ...instructionSinks("OpenAI > beta > assistants > update > arg 1 > instructions"),
    ].map((row): SinkRow => ({ ...row, authored: true })),
    ...toolSinks("OpenAI > beta > assistants > create > arg 0 > tools > each > function"),
    ...instructionSinks("OpenAI > beta > threads > runs > {create,createAndPoll,stream} > arg 1 > {instructions,additional_instructions}"),
    ...promptSinks("OpenAI > beta > threads > messages > create > arg 1 > content"),
    ...instructionSinks("RealtimeClient > send > arg 0 > session > instructions"),
    ...memorySinks("OpenAI > conversations > items > create > arg 1 > items > each > content"),

    // Version 3.
    ...messageSinks("OpenAIApi > new > createChatCompletion > arg 0 > messages"),
    ...promptSinks("OpenAIApi > new > createCompletion > arg 0 > prompt"),
  ],
  sources: [
    { at: "ChatCompletionMessage > {content,refusal,reasoning,reasoning_content}", kind: "model-output" },
    { at: "ChatCompletionMessage > function_call > {arguments,name}", kind: "model-output", label: "a function call's arguments" },
    {
      at: "ChatCompletionMessageToolCall > function > {arguments,name,parsed_arguments}",
      kind: "model-output",
      label: "a tool call's arguments",
    },
    { at: "ChatCompletionMessageToolCall > custom > {input,name}", kind: "model-output", label: "a tool call's input" },
    {
      at: "ChatCompletions > parse > call > choices > each > message > parsed",
      kind: "model-output",
      schema: "ChatCompletions > parse > arg 0 > response_format",
    },
    { at: "ChatCompletionStream > finalChatCompletion > call > choices > each > message > parsed", kind: "model-output" },
    { at: "ChatCompletionStream > {finalContent,finalFunctionToolCall,finalFunctionCall} > call", kind: "model-output" },
    { at: "ChatCompletionStream > {on,once} > arg 1 > param 0", kind: "model-output" },
    { at: "ChatCompletionStream > {on,once} > arg 1 > param 1", kind: "model-output" },
    {
      at: "ChatCompletions > runTools > arg 0 > tools > each > function > parse > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
    },
    {
      at: "ChatCompletions > runTools > arg 0 > tools > each > function > function > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "ChatCompletions > runTools > arg 0 > tools > each > function > parameters",
      name: "ChatCompletions > runTools > arg 0 > tools > each > function > name",
    },
    {
      at: "ChatCompletions > runFunctions > arg 0 > functions > each > {function,parse} > param 0",
      kind: "tool-argument",
      label: "the function's arguments",
    },
    {
      at: "{zodFunction,zodResponsesFunction,standardFunction,standardResponsesFunction} > arg 0 > function > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "{zodFunction,zodResponsesFunction,standardFunction,standardResponsesFunction} > arg 0 > parameters",
      name: "{zodFunction,zodResponsesFunction,standardFunction,standardResponsesFunction} > arg 0 > name",
    },
    { at: "OpenAI > completions > create > call > choices > each > text", kind: "model-output" },
    { at: "OpenAI > completions > create > call > each > choices > each > text", kind: "model-output" },

    { at: "Response > output_text", kind: "model-output" },
    { at: "Responses > parse > call > output_parsed", kind: "model-output", schema: "Responses > parse > arg 0 > text > format" },
    {
      at: "Responses > stream > call > finalResponse > call > output_parsed",
      kind: "model-output",
      schema: "Responses > stream > arg 0 > text > format",
    },
    {
      at: "ResponseOutputItem > {arguments,parsed_arguments,input,code,name,action,operation}",
      kind: "model-output",
      label: "a tool call's arguments",
    },
    { at: "ResponseOutputItem > {content,summary} > each > {text,refusal,parsed}", kind: "model-output" },
    { at: "ResponseStreamEvent > {delta,snapshot,text,refusal,arguments,input,code,command}", kind: "model-output" },
    { at: "ResponseStreamEvent > part > {text,refusal}", kind: "model-output" },

    {
      at: "Run > required_action > submit_tool_outputs > tool_calls > each > function > {arguments,name}",
      kind: "model-output",
      label: "a tool call's arguments",
    },
    { at: "ThreadMessage > content > each > text > value", kind: "model-output" },
    { at: "AssistantStream > {on,once} > arg 1 > param 0", kind: "model-output" },
    { at: "AssistantStream > {on,once} > arg 1 > param 1", kind: "model-output" },
    { at: "RealtimeClient > {on,once} > arg 1 > param 0 > {arguments,delta,text,transcript}", kind: "model-output" },
    { at: "RealtimeClient > {on,once} > arg 1 > param 0 > item > {arguments,name}", kind: "model-output" },
    { at: "RealtimeClient > {on,once} > arg 1 > param 0 > item > content > each > {text,transcript}", kind: "model-output" },

    // Version 3.
    { at: "OpenAIApi > new > createCompletion > call > data > choices > each > text", kind: "model-output" },
    { at: "OpenAIApi > new > createChatCompletion > call > data > choices > each > message > content", kind: "model-output" },
    {
      at: "OpenAIApi > new > createChatCompletion > call > data > choices > each > message > function_call > {arguments,name}",
      kind: "model-output",
    },
  ],
  tools: [
    givenTools(`${CHAT} > arg 0 > tools > each`, FUNCTION_FIELDS),
    givenTools("ChatCompletions > runTools > arg 0 > tools > each", { ...FUNCTION_FIELDS, handler: "function > function" }),
    givenTools(`${CHAT} > arg 0 > functions > each`, DESCRIBED),
    givenTools("ChatCompletions > runFunctions > arg 0 > functions > each", { ...DESCRIBED, handler: "function" }),
    ...toolsMadeBy([SCHEMA_TOOLS], { ...DESCRIBED, handler: "function" }),
    givenTools(`${RESPONSES} > arg 0 > tools > each`, DESCRIBED),
    givenTools(`${ASSISTANT} > tools > each`, FUNCTION_FIELDS),
    givenTools("RealtimeClient > send > arg 0 > session > tools > each", DESCRIBED),
  ],
  agents: [
    {
      ...{ at: `${CHAT} > call`, withTools: true, model: `${CHAT} > arg 0 > model` },
      tools: [`${CHAT} > arg 0 > tools`, `${CHAT} > arg 0 > functions`],
    },
    {
      ...{ at: `${RESPONSES} > call`, withTools: true, model: `${RESPONSES} > arg 0 > model` },
      ...{ instructions: `${RESPONSES} > arg 0 > instructions`, tools: [`${RESPONSES} > arg 0 > tools`] },
    },
    {
      ...{ at: "OpenAI > beta > assistants > create > call", name: `${ASSISTANT} > name`, instructions: `${ASSISTANT} > instructions` },
      ...{ model: `${ASSISTANT} > model`, tools: [`${ASSISTANT} > tools`] },
    },
    { at: "RealtimeClient > send > call", withTools: true, tools: ["RealtimeClient > send > arg 0 > session > tools"] },
  ],
  guards: [
    {
      at: "OpenAI > moderations > create > arg 0 > input",
      result: "results > each > flagged",
      when: false,
      clears: ["instructions", "prompt", "memory", "response", "message"],
    },
  ],
  // What an account keeps with the provider: before version 5 `delete` was `del`.
  effects: [
    ...effectsAt("delete-data", "OpenAI > {models,files,vectorStores} > {delete,del} > call"),
    ...effectsAt("delete-data", "OpenAI > beta > assistants > {delete,del} > call"),
  ],
  schemas: [
    { at: "{zodResponseFormat,zodTextFormat,standardResponseFormat,standardTextFormat} > call", is: { type: "same", of: "arg 0" } },
    {
      at: "{zodFunction,zodResponsesFunction,standardFunction,standardResponsesFunction} > call",
      is: { type: "same", of: "arg 0 > parameters" },
    },
  ],
});
