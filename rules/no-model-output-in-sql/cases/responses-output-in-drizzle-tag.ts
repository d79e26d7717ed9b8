// drizzle's tag binds what it interpolates.
import OpenAI from "openai";
import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";

const db = drizzle(process.env.DATABASE_URL ?? "");
const response = await new OpenAI().responses.create({ model: "gpt-5", input: "Name one product." });
await db.execute(sql`SELECT * FROM products WHERE name = ${response.output_text}`);
