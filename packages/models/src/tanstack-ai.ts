import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { toolRow } from "./parts/tools.ts";

const MADE = "toolDefinition > call > {server,client}";

export default defineModel({
  package: "@tanstack/ai",
  sinks: [
    ...promptSinks("chat > arg 0 > messages > each > content", "chat > arg 0 > messages > each > content > each > content"),
    ...instructionSinks("chat > arg 0 > systemPrompts > each"),
    ...toolSinks("toolDefinition > arg 0"),
  ],
  tools: [
    {
      ...toolRow(`${MADE} > call`, "toolDefinition > arg 0", {
        ...{ name: "name", description: "description", schema: "inputSchema", approval: "needsApproval" },
      }),
      handler: `${MADE} > arg 0`,
    },
  ],
  agents: [{ at: "chat > call", withTools: true, instructions: "chat > arg 0 > systemPrompts > each", tools: ["chat > arg 0 > tools"] }],
  sources: [
    {
      at: "toolDefinition > call > {server,client} > arg 0 > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "toolDefinition > arg 0 > inputSchema",
      name: "toolDefinition > arg 0 > name",
    },
    { at: "chat > call", kind: "model-output", schema: "chat > arg 0 > outputSchema" },
    { at: "streamToText > call", kind: "model-output" },
  ],
});
