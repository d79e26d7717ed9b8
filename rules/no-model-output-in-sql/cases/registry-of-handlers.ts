// The tool's function is found by its name in a table of functions.
import OpenAI from "openai";
import { Pool } from "pg";

const pool = new Pool();
const handlers: Record<string, (args: Record<string, string>) => Promise<unknown>> = {
  find_orders: async ({ city }) => pool.query(`SELECT * FROM orders WHERE city = '${city}'`),
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  count_orders: async () => pool.query("SELECT count(*) FROM orders"),
};

export async function runTools(message: OpenAI.Chat.Completions.ChatCompletionMessage) {
  for (const call of message.tool_calls ?? []) {
    if (call.type === "function") await handlers[call.function.name]?.(JSON.parse(call.function.arguments));
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-dynamic-tool-dispatch
  }
}
