// Mistral's client before version 1.
import MistralClient from "@mistralai/mistralai";
import pg from "pg";

const db = new pg.Pool();

export async function report() {
  const { choices } = await new MistralClient("made-up").chat({ model: "m", messages: [] });
  await db.query(choices[0].message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
