// Mistral's client, and a database in the process.
import { PGlite } from "@electric-sql/pglite";
import { Mistral } from "@mistralai/mistralai";

const db = new PGlite();
const answer = await new Mistral({ apiKey: process.env.MISTRAL_API_KEY ?? "" }).chat.complete({
  model: "mistral-large-latest",
  messages: [{ role: "user", content: "Write the query." }],
});
const text = answer?.choices?.[0]?.message?.content;
if (typeof text === "string") await db.query(text);
//                                           ^^^^ finding: no-model-output-in-sql
