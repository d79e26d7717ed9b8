// knex binds the values that follow the text.
import { ChatOpenAI } from "@langchain/openai";
import knex from "knex";

const db = knex({ client: "pg", connection: process.env.DATABASE_URL });
const message = await new ChatOpenAI({ model: "gpt-5-mini" }).invoke("Name a customer.");
await db.raw("SELECT * FROM invoices WHERE customer = ?", [message.content as string]);
await db("invoices").where({ customer: message.content as string }).first();
