// A language model of LlamaIndex, of whichever provider.
// same: @llamaindex/openai=@llamaindex/openai OpenAI=OpenAIResponses
// same: @llamaindex/openai=@llamaindex/groq OpenAI=Groq
// same: @llamaindex/openai=@llamaindex/anthropic OpenAI=Anthropic
// same: @llamaindex/openai=@llamaindex/google OpenAI=Gemini
// same: @llamaindex/openai=@llamaindex/mistral OpenAI=MistralAI
// same: @llamaindex/openai=@llamaindex/ollama OpenAI=Ollama
// same: @llamaindex/openai=@llamaindex/azure OpenAI=AzureOpenAI
import { OpenAI } from "@llamaindex/openai";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const llm = new OpenAI({});

express().post("/ask", async (request) => {
  const { persona, question, role } = request.body;

  await llm.complete({ prompt: `The user asks: ${question}` });
  await llm.chat({ messages: [{ role, content: "Hello" }] });
//                              ^^^^ finding: no-untrusted-instructions
  await llm.chat({ messages: [{ role: "system", content: persona }] });
//                                                       ^^^^^^^ finding: no-untrusted-instructions
  await llm.chat({ messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                              ^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const { text } = await llm.complete({ prompt: "Write SQL." });
  await db.query(text);
//               ^^^^ finding: no-model-output-in-sql
  for await (const part of await llm.complete({ prompt: "Write SQL.", stream: true })) await db.query(part.text);
//                                                                                                    ^^^^^^^^^ finding: no-model-output-in-sql
  const { message } = await llm.chat({ messages: [] });
  await db.query(message.content + message.options.toolCall[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await llm.chat({ messages: [], stream: true })) await db.query(part.delta + part.options.toolCall[0].input.sql);
//                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
