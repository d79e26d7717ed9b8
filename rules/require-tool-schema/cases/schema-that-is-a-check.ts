// A schema that is but a check of the program's own, and one of that sort without any.
import { tool } from "ai";
import { z } from "zod";

export const tools = {
  show: tool({
    description: "Show a channel",
    inputSchema: z.object({ channel: z.custom<`C${string}`>((value) => typeof value === "string" && /^C[A-Z0-9]+$/.test(value)) }),
    execute: async ({ channel }) => channel,
  }),
  list: tool({
    //  ^^^^ finding: require-tool-schema
    description: "List what a filter lets through",
    inputSchema: z.object({ filter: z.custom<Record<string, unknown>>() }),
    execute: async ({ filter }) => JSON.stringify(filter),
  }),
};
