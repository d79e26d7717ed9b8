// Responses, plain and streamed, conversations, and the realtime API.
import OpenAI from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import { OpenAIRealtimeWS } from "openai/realtime/ws";
import type { ResponseOutputMessage } from "openai/resources/responses/responses";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const openai = new OpenAI();
const realtime = new OpenAIRealtimeWS({ model: "m" });

express().post("/ask", async (request) => {
  const { description, instructions, question, role } = request.body;

  await openai.responses.create({ instructions, input: "Hello" });
//                                ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await openai.responses.create({ input: [question], tools: [{ description }] });
//                                                             ^^^^^^^^^^^ finding: no-untrusted-instructions
  await openai.responses.create({ input: [{ role: "system", content: instructions }] });
//                                                                   ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await openai.responses.create({ input: [{ role, content: "Hello" }] });
//                                          ^^^^ finding: no-untrusted-instructions
  await openai.responses.create({ input: [{ role: "system", content: [{ type: "input_text", text: instructions }] }] });
//                                                                                                ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await openai.conversations.items.create("conversation", { items: [{ role: "user", content: question }] });
//                                                                                           ^^^^^^^^ finding: no-untrusted-memory
  realtime.send({ type: "session.update", session: { instructions } });
//                                                   ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const { output_parsed } = await openai.responses.parse({ input: "Write SQL.", text: { format: zodTextFormat(z.object({ sql: z.string() }), "query") } });
  await db.query(output_parsed.sql);
//               ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { data } = await openai.responses.create({ input: "Write SQL." }).withResponse();
  await db.query(data.output[0].content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const stream = openai.responses.stream({ input: "Write SQL." });
  stream.on("response.output_text.delta", (event) => db.query(event.delta));
//                                                            ^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const event of stream) await db.query(event.item.arguments + event.part.text + event.response.output_text);
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const final = await stream.finalResponse();
  await db.query(final.output_text + final.output_parsed.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export function textOf(message: ResponseOutputMessage) {
  return db.query(message.content[0].text);
//                ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

realtime.on("response.done", (event) => db.query(event.transcript));
//                                               ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
realtime.on("response.done", ({ item }) => db.query(item.arguments + item.content[0].transcript));
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
