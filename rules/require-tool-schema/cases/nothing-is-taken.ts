// A handler that looks at nothing of what the language model sends wants no schema; one that does, wants one.
import { createTool } from "@inngest/agent-kit";

export const tools = [
  createTool({
    name: "finish",
    description: "The work is done",
    handler: async ({}, { network }) => network?.name,
  }),
  createTool({
    name: "echo",
    //    ^^^^^^ finding: require-tool-schema
    description: "Say it again",
    handler: async (input) => JSON.stringify(input),
  }),
];
