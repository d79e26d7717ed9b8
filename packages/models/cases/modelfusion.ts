// ModelFusion's functions: prompts as texts, as instructions and as messages; texts, objects and calls of tools as answers.
import {
  Tool,
  generateObject,
  generateText,
  generateToolCall,
  generateToolCalls,
  openai,
  runTool,
  runTools,
  streamObject,
  streamText,
  zodSchema,
} from "modelfusion";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const model = openai.ChatTextGenerator({ model: "m" });

express().post("/ask", async (request) => {
  const { persona, question, role, description } = request.body;
  await generateText({ model, prompt: `Answer briefly: ${question}` });
  await generateText({ model, prompt: [`Answer briefly: ${question}`] });
  await generateText({ model, prompt: [{ role: "system", content: persona }] });
//                                                                ^^^^^^^ finding: no-untrusted-instructions
  await generateText({ model, prompt: [{ role, content: "Hello" }] });
//                                       ^^^^ finding: no-untrusted-instructions
  await generateText({ model, prompt: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                       ^^^^^^^ finding: no-untrusted-instructions
  await generateText({ model, prompt: [openai.ChatMessage.system(persona)] });
//                                                               ^^^^^^^ finding: no-untrusted-instructions
  await generateText({ model, prompt: { system: persona, messages: [{ role: "user", content: `Answer briefly: ${question}` }] } });
//                                              ^^^^^^^ finding: no-untrusted-instructions
  new Tool({ name: "noop", description, parameters: zodSchema(z.object({})), execute: async () => "done" });
//                         ^^^^^^^^^^^ finding: no-untrusted-instructions
});

export const ask = new Tool({
  name: "ask",
  description: "Ask the database",
  parameters: zodSchema(z.object({ id: z.number(), sql: z.string() })),
  execute: async ({ id, sql }) => {
    await db.query(`SELECT * FROM orders WHERE id = ${id}`);
    await db.query(sql);
//                 ^^^ finding: no-model-output-in-sql
  },
});

export async function report() {
  await db.query(await generateText({ model, prompt: "Which query?" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await streamText({ model, prompt: "Which query?" })) await db.query(part);
//                                                                                             ^^^^ finding: no-model-output-in-sql
  const { textStream, textPromise } = await streamText({ model, prompt: "Which query?", fullResponse: true });
  for await (const part of textStream) await db.query(part);
//                                                    ^^^^ finding: no-model-output-in-sql
  await db.query(await textPromise);
//               ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const schema = zodSchema(z.object({ sql: z.string() }));
  await db.query((await generateObject({ model, schema, prompt: "Which query?" })).sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await streamObject({ model, schema, prompt: "Which query?" })) await db.query(part.sql);
//                                                                                                       ^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await generateToolCall({ model, tool: ask, prompt: "Which query?" })).args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { text, toolCalls } = await generateToolCalls({ model, tools: [ask], prompt: "Which query?" });
  await db.query(text);
//               ^^^^ finding: no-model-output-in-sql
  await db.query(toolCalls[0].args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await runTool({ model, tool: ask, prompt: "Which query?" })).args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await runTools({ model, tools: [ask], prompt: "Which query?" })).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
