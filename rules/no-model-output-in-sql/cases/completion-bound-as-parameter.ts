// The completion is a value of the query, not a part of its text.
import OpenAI from "openai";
import pg from "pg";

const reply = await new OpenAI().chat.completions.create({ model: "gpt-5-mini", messages: [] });
const name = reply.choices[0]?.message.content ?? "";
await new pg.Pool().query("SELECT * FROM customers WHERE name = $1", [name]);
