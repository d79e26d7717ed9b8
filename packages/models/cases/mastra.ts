// Agents of Mastra: what they are asked and told, what they answer, and their tools.
import { Mastra } from "@mastra/core";
import { Agent } from "@mastra/core/agent";
import { Tool, createTool } from "@mastra/core/tools";
import { createStep } from "@mastra/core/workflows";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const agent = new Agent({ name: "shop", model: "m", instructions: "Sell." });
const mastra = new Mastra({ agents: { agent } });

express().post("/ask", async (request) => {
  const { persona, question, role, description } = request.body;
  new Agent({ name: "shop", model: "m", description });
//                                      ^^^^^^^^^^^ finding: no-untrusted-instructions
  await agent.generate([{ role: "system", content: persona }]);
//                                                 ^^^^^^^ finding: no-untrusted-instructions
  await agent.generate([{ role, content: "Hello" }]);
//                        ^^^^ finding: no-untrusted-instructions
  await agent.generate([{ role: "system", content: [{ type: "text", text: persona }] }]);
//                                                                        ^^^^^^^ finding: no-untrusted-instructions
  await agent.generate([`Answer briefly: ${question}`]);
  await agent.generate("Hello", { instructions: persona });
//                                              ^^^^^^^ finding: no-untrusted-instructions
  await agent.generate("Hello", { context: [{ role: "system", content: persona }] });
//                                                                     ^^^^^^^ finding: no-untrusted-instructions
  await agent.generate("Hello", { context: [{ role, content: "Hello" }] });
//                                            ^^^^ finding: no-untrusted-instructions
  await agent.generate("Hello", { context: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                            ^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const answer = await mastra.getAgent("agent").generate("Which query?");
  await db.query(answer.text);
//               ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.object.sql);
//               ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].payload.args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolResults[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.steps[0].text);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.response.messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const stream = await agent.stream("Which query?", { onFinish: ({ text }) => db.query(text) });
//                                                                                     ^^^^ finding: no-model-output-in-sql
  for await (const part of stream.textStream) await db.query(part);
//                                                           ^^^^ finding: no-model-output-in-sql
  for await (const part of stream.elementStream) await db.query(part.sql);
//                                                              ^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of stream.objectStream) await db.query(part.sql);
//                                                             ^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of stream.fullStream) {
    await db.query(part.text);
//                 ^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.payload.text);
//                 ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.object);
//                 ^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  for await (const part of stream.toUIMessageStream()) await db.query(part.delta);
//                                                                    ^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(stream.responseMessages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const resumed = await agent.resumeGenerate({});
  await db.query(resumed.text);
//               ^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(resumed.object.sql);
//               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

const fields = { id: "ask", description: "Ask the database", inputSchema: z.object({ sql: z.string() }) };
export const ask = new Tool({ ...fields, execute: ({ sql }) => db.query(sql) });
//                                                                      ^^^ finding: no-model-output-in-sql
export const askFirst = new Tool({ ...fields, requireApproval: ({ sql }) => db.query(sql) });
//                                                                                   ^^^ finding: no-model-output-in-sql
export const askBefore = new Tool({ ...fields, execute: ({ context }) => db.query(context.sql) });
//                                                                                ^^^^^^^^^^^ finding: no-model-output-in-sql
export const askInside = createTool({
  ...fields,
  execute: async (input, { mastra: inner }) => db.query((await inner.getAgent("agent").generate("Which query?")).text),
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
export const askInStep = createStep({
  ...fields,
  execute: async ({ mastra: inner }) => db.query((await inner.getAgentById("agent").generate("Which query?")).text),
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
export class AskTool extends Tool {
  id = "ask";
  description = "Ask the database";
  inputSchema = fields.inputSchema;
  async execute({ sql }) {
    return db.query(sql);
//                  ^^^ finding: no-model-output-in-sql
  }
}
