import OpenAI from "openai";
import { Pool } from "pg";

/** The library's own code handles what the library yields. */
export async function replay(pool: Pool): Promise<void> {
  const answer = await new OpenAI().responses.create({ model: "gpt-5", input: "hello" });
  await pool.query(answer.output_text);
}
