// The functions of xsAI, from the package of all and from those of one each.
// same: @xsai/generate-text=xsai @xsai/generate-object=xsai @xsai/stream-object=xsai @xsai/stream-text=xsai @xsai/tool=xsai
import { generateText } from "@xsai/generate-text";
import { generateObject } from "@xsai/generate-object";
import { streamObject } from "@xsai/stream-object";
import { streamText } from "@xsai/stream-text";
import { rawTool, tool } from "@xsai/tool";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const schema = z.object({ sql: z.string() });

express().post("/ask", async (request) => {
  const { persona, question, role, description } = request.body;
  for (const ask of [generateText, streamText, generateObject, streamObject]) {
    await ask({ model: "m", schema, messages: [{ role: "system", content: persona }] });
//                                                                        ^^^^^^^ finding: no-untrusted-instructions
    await ask({ model: "m", schema, messages: [{ role, content: "Hello" }] });
//                                               ^^^^ finding: no-untrusted-instructions
    await ask({ model: "m", schema, messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                               ^^^^^^^ finding: no-untrusted-instructions
  }
  await tool({ name: "noop", description, parameters: schema, execute: () => "done" });
//                           ^^^^^^^^^^^ finding: no-untrusted-instructions
});

export const ask = await tool({ name: "ask", description: "Ask", parameters: schema, execute: ({ sql }) => db.query(sql) });
//                                                                                                                  ^^^ finding: no-model-output-in-sql
export const askRaw = rawTool({ name: "ask", description: "Ask", parameters: schema, execute: ({ sql }) => db.query(sql) });
//                                                                                                                  ^^^ finding: no-model-output-in-sql
const given = { type: "function", function: { name: "noop", parameters: {} }, execute: () => "done" };

export async function report() {
  const answer = await generateText({ model: "m", messages: [], tools: [given] });
  await db.query(answer.text);
//               ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.reasoningText);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].args);
//               ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.steps[0].text);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.steps[0].toolCalls[0].args);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const stream = await streamText({ model: "m", messages: [], tools: [given] });
  for await (const part of stream.textStream) await db.query(part);
//                                                           ^^^^ finding: no-model-output-in-sql
  for await (const part of stream.fullStream) await db.query(part.text);
//                                                           ^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(stream.steps[0].text);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(stream.steps[0].toolCalls[0].args);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await generateObject({ model: "m", schema, messages: [] })).object.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of (await streamObject({ model: "m", schema, messages: [] })).partialObjectStream) await db.query(part.sql);
//                                                                                                                        ^^^^^^^^ finding: no-model-output-in-sql
}
