// Genkit: what it is asked and told, what it answers at once, in pieces and in a chat, and what it finds.
import { genkit, z } from "genkit";
import { Memory } from "mem0ai/oss";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const memory = new Memory();
const ai = genkit({});

express().post("/ask", async (request) => {
  const { persona, question, role, description } = request.body;
  const text = `Answer briefly: ${question}`;
  await ai.generate(text);
  await ai.generate({ prompt: [{ text }] });
  await ai.generate({ messages: [{ role: "system", content: persona }] });
//                                                          ^^^^^^^ finding: no-untrusted-instructions
  await ai.generate({ messages: [{ role, content: "Hello" }] });
//                                 ^^^^ finding: no-untrusted-instructions
  await ai.generate({ messages: [{ role: "system", content: [{ text: persona }] }] });
//                                                                   ^^^^^^^ finding: no-untrusted-instructions
  await ai.chat({}).send(`Answer briefly: ${question}`);
  await ai.prompt("greet")({ name: process.env.API_KEY });
//                                 ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  ai.defineTool({ name: "noop", description, inputSchema: z.object({}) }, () => "done");
//                              ^^^^^^^^^^^ finding: no-untrusted-instructions
  await ai.index({ indexer: "orders", documents: [question] });
//                                               ^^^^^^^^^^ finding: no-untrusted-memory
});

export async function report() {
  const answer = await ai.generate("Which query?");
  await db.query(answer.text);
//               ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.output);
//               ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolRequests[0].toolRequest.input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.message.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { stream, response } = ai.generateStream("Which query?");
  for await (const part of stream) {
    await db.query(part.text);
//                 ^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.output);
//                 ^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  await db.query((await response).text);
//               ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const greet = ai.definePrompt({ name: "greet", prompt: "Which query?" });
  await db.query((await greet({})).output);
//               ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await greet({})).text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const greeting = greet.stream({});
  for await (const part of greeting.stream) await db.query(part.text);
//                                                         ^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await greeting.response).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const chat = ai.chat({});
  await db.query((await chat.send("Which query?")).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const sent = chat.sendStream("Which query?");
  for await (const part of sent.stream) await db.query(part.text);
//                                                     ^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await sent.response).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const [found] = await ai.retrieve({ retriever: "orders", query: "open" });
  await memory.add(found.content[0].text);
//                 ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
