// A tool without an execute function: the program reads the calls off the result.
import { generateText, tool } from "ai";
import { openai } from "@ai-sdk/openai";
import { Pool } from "pg";
import { z } from "zod";

const tools = { query: tool({ description: "Query the orders", inputSchema: z.object({ where: z.string() }) }) };
const { toolCalls } = await generateText({ model: openai("gpt-5-mini"), tools, prompt: "Open orders?" });
for (const call of toolCalls) {
  if (call.dynamic || call.toolName !== "query") continue;
  await new Pool().query(`SELECT * FROM orders WHERE ${call.input.where}`);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
