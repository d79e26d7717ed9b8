// sql.raw of drizzle binds nothing.
import OpenAI from "openai";
import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";

const db = drizzle(process.env.DATABASE_URL ?? "");
const response = await new OpenAI().responses.create({ model: "gpt-5", input: "Which products sell best?" });
await db.execute(sql.raw(response.output_text));
//                       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
