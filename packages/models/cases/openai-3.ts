// Version 3, generated from the description of the API.
import { Configuration, OpenAIApi } from "openai";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const openai = new OpenAIApi(new Configuration());

express().post("/ask", async (request) => {
  const { instructions, question, role } = request.body;

  await openai.createCompletion({ prompt: `The user asks: ${question}` });
  await openai.createChatCompletion({ messages: [{ role: "system", content: instructions }] });
//                                                                          ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await openai.createChatCompletion({ messages: [{ role, content: "Hello" }] });
//                                                 ^^^^ finding: no-untrusted-instructions
  await openai.createChatCompletion({ messages: [{ role: "system", content: [{ type: "text", text: instructions }] }] });
//                                                                                                 ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const completion = await openai.createCompletion({ prompt: "Write SQL." });
  await db.query(completion.data.choices[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const chat = await openai.createChatCompletion({ messages: [] });
  await db.query(chat.data.choices[0].message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(chat.data.choices[0].message.function_call.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
