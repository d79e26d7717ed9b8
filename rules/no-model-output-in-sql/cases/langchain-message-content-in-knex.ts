// The content of a chat model's message is a query for knex.
import { ChatOpenAI } from "@langchain/openai";
import knex from "knex";

const db = knex({ client: "pg", connection: process.env.DATABASE_URL });
const message = await new ChatOpenAI({ model: "gpt-5-mini" }).invoke("Write a query that lists overdue invoices.");
await db.raw(message.content as string);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
