// A schema that asks for a string does not narrow it.
import OpenAI from "openai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Arguments = z.object({ month: z.number().int(), region: z.string().min(1) });

export async function runTool(call: OpenAI.Chat.Completions.ChatCompletionMessageFunctionToolCall) {
  const { month, region } = Arguments.parse(JSON.parse(call.function.arguments));
  return pool.query(`SELECT sum(total) FROM sales_${region} WHERE month = ${month}`);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
