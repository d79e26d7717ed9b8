// The variable held the language model's text once, but not when it is run.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { Pool } from "pg";

let { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Summarise the orders." });
console.log(text);
text = "SELECT count(*) FROM orders";
await new Pool().query(text);
