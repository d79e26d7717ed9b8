// The text leaves a function as an exception's message.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { Pool } from "pg";

async function plan(prompt: string): Promise<string> {
  const { text } = await generateText({ model: openai("gpt-5-mini"), prompt });
  if (text.includes(";")) throw new Error(text);
  return "SELECT 1";
}

try {
  await plan("Write a query.");
} catch (error) {
  await new Pool().query((error as Error).message);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
