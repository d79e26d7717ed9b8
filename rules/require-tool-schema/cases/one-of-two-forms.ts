// A helper that makes tools with or without a schema: the tool with a closed one is as closed as it, the one without takes anything.
import { tool } from "ai";
import { z } from "zod";

type Run = (args: { a: number }) => Promise<string>;

function define(schemaOrRun: z.ZodType | Run, run: Run) {
  const inputSchema = typeof schemaOrRun === "function" ? z.any() : schemaOrRun;
  return tool({ description: "Adds", inputSchema, execute: ({ a }) => run({ a }) });
}

function defineOpen(run: Run) {
  const inputSchema = Math.random() > 0.5 ? z.any() : z.record(z.string(), z.any());
  return tool({ description: "Adds anything", inputSchema, execute: ({ a }) => run({ a }) });
  //     ^ finding: require-tool-schema
}

export const tools = {
  add: define(z.object({ a: z.number() }), async ({ a }) => String(a + 1)),
  addAll: defineOpen(async ({ a }) => String(a)),
};
