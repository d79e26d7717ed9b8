import OpenAI from "openai";
import { Pool } from "pg";

export async function ask(pool: Pool): Promise<void> {
  const answer = await new OpenAI().responses.create({ model: "gpt-5", input: "hello" });
  await pool.query(answer.output_text);
  //               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
