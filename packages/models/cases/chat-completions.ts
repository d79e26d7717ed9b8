// Clients that copy OpenAI's chat completions.
// same: groq-sdk=together-ai
// same: groq-sdk=portkey-ai
import Client from "groq-sdk";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const client = new Client();
const noop = { type: "function", function: { name: "noop", parameters: { type: "object", properties: {} } } };

express().post("/ask", async (request) => {
  const { role, description } = request.body;
  await client.chat.completions.create({ model: "m", messages: [{ role, content: "Hello" }] });
//                                                                ^^^^ finding: no-untrusted-instructions
  await client.chat.completions.create({ model: "m", messages: [{ role: "system", content: description }] });
//                                                                                         ^^^^^^^^^^^ finding: no-untrusted-instructions
  await client.chat.completions.create({ model: "m", messages: [{ role: "system", content: [{ type: "text", text: description }] }] });
//                                                                                                                ^^^^^^^^^^^ finding: no-untrusted-instructions
  await client.chat.completions.create({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                                       ^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const { message } = (await client.chat.completions.create({ model: "m", messages: [], tools: [noop] })).choices[0];
  await db.query(message.content);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(message.tool_calls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await client.chat.completions.create({ model: "m", messages: [], stream: true }))
    await db.query(part.choices[0].delta.content);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
