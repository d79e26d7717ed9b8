// Models, engines, agents and tools of LlamaIndex: what they are asked and told, what they answer.
// same: @llamaindex/core=llamaindex
import { ContextChatEngine, FunctionTool, LLMAgent, Settings, tool } from "@llamaindex/core";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const parameters = z.object({ sql: z.string() });

express().post("/ask", async (request) => {
  const { persona, question, role, description } = request.body;
  await Settings.llm.chat({ messages: [{ role: "system", content: persona }] });
//                                                                ^^^^^^^ finding: no-untrusted-instructions
  await Settings.llm.chat({ messages: [{ role, content: "Hello" }] });
//                                       ^^^^ finding: no-untrusted-instructions
  await Settings.llm.chat({ messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                       ^^^^^^^ finding: no-untrusted-instructions
  await Settings.llm.complete({ prompt: `Answer briefly: ${question}` });
  const engine = new ContextChatEngine({ systemPrompt: persona });
//                                                     ^^^^^^^ finding: no-untrusted-instructions
  await engine.chat({ message: `Answer briefly: ${question}` });
  await engine.query({ query: process.env.API_KEY });
//                            ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  FunctionTool.from(() => "done", { name: "noop", description });
//                                                ^^^^^^^^^^^ finding: no-untrusted-instructions
  FunctionTool.from({ name: "noop", description, execute: () => "done" });
//                                  ^^^^^^^^^^^ finding: no-untrusted-instructions
  tool(() => "done", { name: "noop", description });
//                                   ^^^^^^^^^^^ finding: no-untrusted-instructions
  tool({ name: "noop", description, execute: () => "done" });
//                     ^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const { message } = await Settings.llm.chat({ messages: [] });
  await db.query(message.content);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(message.options.toolCall[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await Settings.llm.chat({ messages: [], stream: true })) {
    await db.query(part.delta);
//                 ^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.options.toolCall[0].input.sql);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  await db.query((await Settings.llm.complete({ prompt: "Which query?" })).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await Settings.llm.complete({ prompt: "Which query?", stream: true })) await db.query(part.text);
//                                                                                                               ^^^^^^^^^ finding: no-model-output-in-sql

  const engine = new ContextChatEngine({});
  const answer = await engine.chat({ message: "Which query?" });
  await db.query(answer.message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.response);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toString());
//               ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await engine.chat({ message: "Which query?", stream: true })) await db.query(part.delta);
//                                                                                                      ^^^^^^^^^^ finding: no-model-output-in-sql
}

export const ask = FunctionTool.from(({ sql }) => db.query(sql), { name: "ask", description: "Ask the database", parameters });
//                                                         ^^^ finding: no-model-output-in-sql
export const askToo = FunctionTool.from({ name: "ask", description: "Ask", parameters, execute: ({ sql }) => db.query(sql) });
//                                                                                                                    ^^^ finding: no-model-output-in-sql
export const askAgain = tool(({ sql }) => db.query(sql), { name: "ask", description: "Ask the database", parameters });
//                                                 ^^^ finding: no-model-output-in-sql
export const askLast = tool({ name: "ask", description: "Ask the database", parameters, execute: ({ sql }) => db.query(sql) });
//                                                                                                                     ^^^ finding: no-model-output-in-sql
export const agent = new LLMAgent({ llm: Settings.llm, tools: [ask, askToo, askAgain, askLast] });
