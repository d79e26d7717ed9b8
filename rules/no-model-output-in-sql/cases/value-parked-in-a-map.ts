// A Map hands back what was put into it.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { Pool } from "pg";

const drafts = new Map<string, string>();

async function draft(id: string, prompt: string) {
  const { text } = await generateText({ model: openai("gpt-5-mini"), prompt });
  drafts.set(id, text);
}

await draft("daily", "Write today's report query.");
await new Pool().query(drafts.get("daily") ?? "SELECT 1");
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
