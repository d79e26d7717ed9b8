// What a handler parses with a schema of its own is as narrow as that schema.
import OpenAI from "openai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Arguments = z.object({ month: z.number().int(), region: z.enum(["north", "south"]) });

export async function runTool(call: OpenAI.Chat.Completions.ChatCompletionMessageFunctionToolCall) {
  const { month, region } = Arguments.parse(JSON.parse(call.function.arguments));
  return pool.query(`SELECT sum(total) FROM sales_${region} WHERE month = ${month}`);
}
