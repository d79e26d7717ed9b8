import type { LibraryModel } from "@sluice/core";
import { instructionSinks, messageSinks, promptSinks, toolSinks } from "./prompts.ts";
import { givenTools } from "./tools.ts";

const CALL = "Messages > {create,stream,parse,toolRunner}";

/** What a client of Anthropic's API gives; `clients` are paths to instances, in the package of the API or of a cloud that offers it. */
export function anthropicPart(
  clients: readonly string[],
): Required<Pick<LibraryModel, "types" | "sources" | "sinks" | "tools" | "agents">> {
  return {
    types: {
      Anthropic: [...clients, "Anthropic > withOptions > call"],
      Messages: ["Anthropic > messages", "Anthropic > beta > messages"],
      MessageStream: ["Messages > stream > call"],
      BetaToolRunner: ["Messages > toolRunner > call"],
      Message: [
        "Messages > {create,parse} > call",
        "Messages > {create,parse} > call > withResponse > call > data",
        "MessageStream > finalMessage > call",
        "MessageStream > currentMessage",
        "MessageStream > receivedMessages > each",
        "Messages > toolRunner > call",
        "BetaToolRunner > {done,runUntilDone} > call",
        "BetaToolRunner > each",
        "BetaToolRunner > each > finalMessage > call",
        "RawMessageStreamEvent > message",
      ],
      RawMessageStreamEvent: ["Messages > create > call > each", "MessageStream > each", "BetaToolRunner > each > each"],
      ContentBlock: ["Message > content > each", "RawMessageStreamEvent > content_block"],
    },
    sinks: [
      ...instructionSinks("Messages > {create,stream,parse,toolRunner} > arg 0 > system"),
      ...instructionSinks("Messages > {create,stream,parse,toolRunner} > arg 0 > system > each > text"),
      ...messageSinks("Messages > {create,stream,parse,toolRunner} > arg 0 > messages"),
      ...toolSinks("Messages > {create,stream,parse,toolRunner} > arg 0 > tools > each"),
      ...promptSinks("Anthropic > completions > create > arg 0 > prompt"),
    ],
    tools: [
      givenTools(`${CALL} > arg 0 > tools > each`, { name: "name", description: "description", schema: "input_schema" }),
      givenTools("Messages > toolRunner > arg 0 > tools > each", {
        ...{ handler: "run", name: "name", description: "description", schema: "input_schema" },
      }),
    ],
    agents: [
      {
        ...{ at: `${CALL} > call`, withTools: true, instructions: `${CALL} > arg 0 > system` },
        ...{ model: `${CALL} > arg 0 > model`, tools: [`${CALL} > arg 0 > tools`] },
      },
    ],
    sources: [
      { at: "ContentBlock > {text,thinking}", kind: "model-output" },
      { at: "ContentBlock > {input,name}", kind: "model-output", label: "a tool call's input" },
      { at: "Messages > parse > call > parsed_output", kind: "model-output", schema: "Messages > parse > arg 0 > output_config > format" },
      { at: "Messages > parse > call > parsed_output", kind: "model-output", schema: "Messages > parse > arg 0 > output_format" },
      {
        at: "Messages > stream > call > finalMessage > call > parsed_output",
        kind: "model-output",
        schema: "Messages > stream > arg 0 > output_config > format",
      },
      { at: "ContentBlock > {parsed,parsed_output}", kind: "model-output" },
      { at: "RawMessageStreamEvent > delta > {text,partial_json,thinking}", kind: "model-output" },
      { at: "MessageStream > finalText > call", kind: "model-output" },
      { at: "MessageStream > {on,once} > arg 1 > param 0", kind: "model-output" },
      { at: "MessageStream > {on,once} > arg 1 > param 1", kind: "model-output" },
    ],
  };
}
