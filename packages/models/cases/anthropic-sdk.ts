// What only the package of the API itself has: helpers for tools and formats, batches, completions, types.
import Anthropic from "@anthropic-ai/sdk";
import { betaMemoryTool } from "@anthropic-ai/sdk/helpers/beta/memory";
import { betaZodTool } from "@anthropic-ai/sdk/helpers/beta/zod";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import type { TextBlock } from "@anthropic-ai/sdk/resources/messages";
import type { BetaContentBlock, BetaToolUseBlock } from "@anthropic-ai/sdk/resources/beta/messages";
import express from "express";
import fs from "node:fs";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const client = new Anthropic();

express().post("/ask", (request) => {
  betaZodTool({ name: "search", description: request.body.description, inputSchema: z.object({}), run: () => "" });
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const { completion } = await client.completions.create({ prompt: "Write SQL." });
  await db.query(completion);
//               ^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await client.completions.create({ prompt: "Write SQL.", stream: true })) await db.query(part.completion);
//                                                                                                                 ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  for await (const { result } of await client.messages.batches.results("batch")) await db.query(result.message.content[0].text);
//                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const cached = await client.beta.promptCaching.messages.create({ messages: [] });
  await db.query(cached.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const format = zodOutputFormat(z.object({ id: z.number(), sql: z.string() }));
  const { parsed_output } = await client.messages.parse({ messages: [], output_config: { format } });
  await db.query(`SELECT ${parsed_output.id}`);
  await db.query(parsed_output.sql);
//               ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export function readBlocks(text: TextBlock, block: BetaContentBlock, use: BetaToolUseBlock) {
  return db.query(text.text + block.text + use.input);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

client.beta.messages.toolRunner({ messages: [], tools: [{ name: "query", run: ({ sql }) => db.query(sql) }] });
//                                                                                                  ^^^ finding: no-model-output-in-sql
betaMemoryTool({ view: ({ path }) => fs.readFileSync(path, "utf8") });
//                                                   ^^^^ finding: no-model-output-in-path
