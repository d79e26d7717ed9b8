// A tool that is written where it is given, before schemas of inputs had that name.
import { generateText } from "ai";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();

await generateText({
  model: "openai/gpt-5-mini",
  prompt: "How many orders are there?",
  tools: { find: { parameters: z.object({ sql: z.string() }), execute: async ({ sql }) => (await db.query(sql)).rows } },
//                                                                                                        ^^^ finding: no-model-output-in-sql
});
