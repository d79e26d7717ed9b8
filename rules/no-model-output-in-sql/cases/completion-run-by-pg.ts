// A completion is handed straight to the driver.
import OpenAI from "openai";
import pg from "pg";

const reply = await new OpenAI().chat.completions.create({ model: "gpt-5-mini", messages: [] });
const sql = reply.choices[0]?.message.content ?? "";
//          ^ source: model-output
await new pg.Pool().query(sql);
//                        ^^^ finding: no-model-output-in-sql
