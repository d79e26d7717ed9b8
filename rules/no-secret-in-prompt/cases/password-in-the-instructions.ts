// The database's password stands in the system prompt.
import { generateText } from "ai";

const database = { schema: process.env.DB_SCHEMA, password: process.env.DB_PASSWORD };

const instructions = ["You explain queries.", `The schema is ${database.schema}, the password ${database.password}.`].join("\n");

await generateText({ model: "openai/gpt-5-mini", system: instructions, prompt: "Which tables are there?" });
//                                                       ^^^^^^^^^^^^ finding: no-secret-in-prompt
