// OpenRouter's client: chats, whole calls with tools, and what they answer.
import { OpenRouter, tool } from "@openrouter/sdk";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const router = new OpenRouter({});
const noop = { type: "function", function: { name: "noop", parameters: { type: "object", properties: {} } } };

express().post("/ask", async (request) => {
  const { persona, question, role, description } = request.body;
  await router.chat.send({ model: "m", messages: [{ role: "system", content: persona }] });
//                                                                           ^^^^^^^ finding: no-untrusted-instructions
  await router.chat.send({ model: "m", messages: [{ role, content: "Hello" }] });
//                                                  ^^^^ finding: no-untrusted-instructions
  await router.chat.send({ model: "m", messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                                  ^^^^^^^ finding: no-untrusted-instructions
  await router.chat.send({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                         ^^^^^^^^^^^ finding: no-untrusted-instructions
  await router.chat.send({ chatRequest: { messages: [{ role, content: "Hello" }] } });
//                                                     ^^^^ finding: no-untrusted-instructions
  await router.chat.send({ chatRequest: { messages: [], tools: [{ type: "function", function: { name: "noop", description } }] } });
//                                                                                                            ^^^^^^^^^^^ finding: no-untrusted-instructions
  await router.callModel({ model: "m", instructions: persona });
//                                                   ^^^^^^^ finding: no-untrusted-instructions
  await router.callModel({ model: "m", input: `Answer briefly: ${question}` });
  await router.callModel({ model: "m", input: [`Answer briefly: ${question}`] });
  await router.callModel({ model: "m", input: [{ role: "system", content: persona }] });
//                                                                        ^^^^^^^ finding: no-untrusted-instructions
  await router.callModel({ model: "m", input: [{ role, content: "Hello" }] });
//                                               ^^^^ finding: no-untrusted-instructions
  await router.callModel({ model: "m", input: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                               ^^^^^^^ finding: no-untrusted-instructions
});

export const ask = tool({
  name: "ask",
  description: "Ask the database",
  inputSchema: z.object({ sql: z.string() }),
  execute: ({ sql }) => db.query(sql),
//                               ^^^ finding: no-model-output-in-sql
});

export async function report() {
  const answer = await router.chat.send({ model: "m", messages: [], tools: [noop] });
  await db.query(answer.choices[0].message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.choices[0].message.toolCalls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await router.chat.send({ model: "m", messages: [], stream: true })) await db.query(part.choices[0].delta.content);
//                                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const result = router.callModel({ model: "m", input: "Which query?", tools: [ask] });
  await db.query(await result.getText());
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of result.getTextStream()) await db.query(part);
//                                                                ^^^^ finding: no-model-output-in-sql
  const [call] = await result.getToolCalls();
  await db.query(call.arguments.sql);
//               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
