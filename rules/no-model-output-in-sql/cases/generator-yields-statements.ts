// A generator hands out one statement after the other.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import Database from "better-sqlite3";

function* statements(script: string): Generator<string> {
  for (const part of script.split(";")) {
    if (part.trim() !== "") yield part;
  }
}

const db = new Database("scratch.db");
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Write the migrations." });
for (const statement of statements(text)) db.exec(statement);
//                                                ^^^^^^^^^ finding: no-model-output-in-sql
