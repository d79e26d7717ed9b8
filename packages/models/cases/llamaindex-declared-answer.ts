// An answer whose type is declared: its package is the one that the others build upon.
// same: "llamaindex"="@llamaindex/core/llms"
import type { ChatResponse } from "llamaindex";
import pg from "pg";

const db = new pg.Pool();

export async function run(answer: ChatResponse) {
  await db.query(answer.message.options.toolCall[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
