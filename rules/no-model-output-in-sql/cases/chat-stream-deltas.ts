// The deltas of a chat stream are collected in an array and joined.
import OpenAI from "openai";
import { Pool } from "pg";

const stream = await new OpenAI().chat.completions.create({ model: "gpt-5-mini", messages: [], stream: true });
const parts: string[] = [];
for await (const chunk of stream) {
  const delta = chunk.choices[0]?.delta?.content;
  if (delta) parts.push(delta);
}
await new Pool().query(parts.join(""));
//                     ^^^^^^^^^^^^^^ finding: no-model-output-in-sql
