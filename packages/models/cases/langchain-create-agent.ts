// Agents of LangChain since version 1.
import { createAgent, createMiddleware, dynamicSystemPromptMiddleware } from "langchain";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const agent = createAgent({
  model: "m",
  tools: [],
  middleware: [createMiddleware({ name: "look", afterModel: ({ messages }) => db.query(messages[0].tool_calls[0].args.sql) })],
//                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});

express().post("/ask", async (request) => {
  const { question, persona, role } = request.body;
  const text = `Answer briefly: ${question}`;
  await agent.invoke({ messages: [text] });
  await agent.invoke({ messages: [["human", text]] });
  await agent.invoke({ messages: [["system", persona]] });
//                               ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await agent.invoke({ messages: [[role, "Hello"]] });
//                               ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await agent.invoke({ messages: [{ role: "system", content: persona }] });
//                                                           ^^^^^^^ finding: no-untrusted-instructions
  await agent.invoke({ messages: [{ role, content: "Hello" }] });
//                                  ^^^^ finding: no-untrusted-instructions
  await agent.invoke({ messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                  ^^^^^^^ finding: no-untrusted-instructions
  createAgent({ model: "m", tools: [], middleware: [dynamicSystemPromptMiddleware(() => persona)] });
//                                                                                      ^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  for await (const part of await agent.stream({ messages: [] })) await db.query(part.text);
//                                                                              ^^^^^^^^^ finding: no-model-output-in-sql
  const { messages } = await agent.invoke({ messages: [] });
  await db.query(messages[0].additional_kwargs.function_call.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
