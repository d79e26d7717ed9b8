// The driver also takes an object; its text is as dangerous as a plain string.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { Client } from "pg";

const client = new Client();
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Write a query for last week's sales." });
await client.query({ text, rowMode: "array" });
//                   ^^^^ finding: no-model-output-in-sql
