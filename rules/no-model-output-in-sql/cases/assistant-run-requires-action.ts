// An assistant's run stops and asks for the outputs of its tool calls.
import OpenAI from "openai";
import { createClient } from "@libsql/client";

const openai = new OpenAI();
const db = createClient({ url: "file:local.db" });

const run = await openai.beta.threads.runs.createAndPoll("thread_1", { assistant_id: "asst_1" });
for (const call of run.required_action?.submit_tool_outputs.tool_calls ?? []) {
  const { query } = JSON.parse(call.function.arguments) as { query?: string };
  if (!query) throw new Error("no query");
  await db.execute(query);
//                 ^^^^^ finding: no-model-output-in-sql
}
