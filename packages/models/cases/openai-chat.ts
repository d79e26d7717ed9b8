// Chat completions, plain, streamed and run with tools; completions and images.
import OpenAI, { AzureOpenAI } from "openai";
import { zodFunction, zodResponsesFunction } from "openai/helpers/zod";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const openai = new OpenAI().withOptions({ timeout: 1000 });
const azure = new AzureOpenAI();

express().post("/ask", async (request) => {
  const { description, prompt } = request.body;

  await azure.chat.completions.create({ messages: [], tools: [{ function: { description } }] });
//                                                                          ^^^^^^^^^^^ finding: no-untrusted-instructions
  await openai.completions.create({ prompt });
  await openai.images.generate({ prompt: `A picture of ${prompt}` });
  zodFunction({ name: "look-up", description, parameters: z.object({}) });
//                               ^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const stream = openai.beta.chat.completions.stream({ messages: [] });
  stream.on("content", (delta, snapshot) => db.query(delta + snapshot));
//                                                   ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const chunk of stream) await db.query(chunk.choices[0].delta.content);
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for (const message of stream.messages) await db.query(message.content);
//                                                      ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for (const completion of stream.allChatCompletions()) await db.query(completion.choices[0].message.content);
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const final = await stream.finalChatCompletion();
  await db.query(final.choices[0].message.content + final.choices[0].message.parsed.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const message = await stream.finalMessage();
  await db.query(message.content + message.tool_calls[0].custom.input);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const { data } = await openai.chat.completions.create({ messages: [] }).withResponse();
  await db.query(data.choices[0].message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const streamed = await openai.chat.completions.create({ messages: [], stream: true }).withResponse();
  for await (const chunk of streamed.data) await db.query(chunk.choices[0].delta.content);
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const { choices } = await openai.completions.create({ prompt: "Write SQL." });
  await db.query(choices[0].text);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await openai.completions.create({ prompt: "Write SQL.", stream: true })) await db.query(part.choices[0].text);
//                                                                                                                 ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export function runTools() {
  openai.chat.completions.runTools({
    messages: [],
    tools: [{ function: { name: "query", parse: (text) => db.query(text), function: ({ sql }) => db.query(sql) } }],
//                                                                 ^^^^ finding: no-model-output-in-sql
//                                                                                                        ^^^ finding: no-model-output-in-sql
  });
  openai.chat.completions.runFunctions({ messages: [], functions: [{ name: "query", function: (sql) => db.query(sql) }] });
//                                                                                                              ^^^ finding: no-model-output-in-sql
  zodResponsesFunction({ name: "query", parameters: z.object({ sql: z.string() }), function: ({ sql }) => db.query(sql) });
//                                                                                                                 ^^^ finding: no-model-output-in-sql
  openai.chat.completions.runTools({
    messages: [],
    tools: [
      zodFunction({ name: "one", parameters: z.object({ id: z.number() }), function: ({ id }) => db.query(`SELECT ${id}`) }),
      { function: { parameters: zodFunction({ parameters: z.object({ id: z.number() }) }), function: ({ id }) => db.query(`SELECT ${id}`) } },
    ],
  });
}
