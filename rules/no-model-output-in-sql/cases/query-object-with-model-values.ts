// In a query object only the text is SQL; the values are bound.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { Client } from "pg";

const client = new Client();
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Name a city." });
await client.query({ text: "SELECT * FROM shops WHERE city = $1", values: [text] });
