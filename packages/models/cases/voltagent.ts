// Agents of VoltAgent: what they are asked and told, what they answer, and their tools.
import { Agent, Tool, VoltAgent, createHooks, createTool, tool } from "@voltagent/core";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const schema = z.object({ sql: z.string() });
const agent = new Agent({
  name: "shop",
  model: "m",
  hooks: createHooks({ onToolStart: ({ args }) => db.query(args.sql) }),
//                                                         ^^^^^^^^ finding: no-model-output-in-sql
});

express().post("/ask", async (request) => {
  const { persona, question, role, purpose } = request.body;
  new Agent({ name: "shop", model: "m", instructions: () => persona });
//                                                          ^^^^^^^ finding: no-untrusted-instructions
  new Agent({ name: "shop", model: "m", purpose });
//                                      ^^^^^^^ finding: no-untrusted-instructions
  await agent.generateText([{ role: "system", content: persona }]);
//                                                     ^^^^^^^ finding: no-untrusted-instructions
  await agent.generateText([{ role, content: "Hello" }]);
//                            ^^^^ finding: no-untrusted-instructions
  await agent.generateText([{ role: "system", content: [{ type: "text", text: persona }] }]);
//                                                                            ^^^^^^^ finding: no-untrusted-instructions
  await agent.generateText([`Answer briefly: ${question}`]);
});

export async function report() {
  const answer = await agent.generateText("Which query?");
  await db.query(answer.text);
//               ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.output);
//               ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolResults[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.steps[0].text);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.response.messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const stream = await agent.streamText("Which query?", { onFinish: ({ text }) => db.query(text) });
//                                                                                         ^^^^ finding: no-model-output-in-sql
  for await (const part of stream.textStream) await db.query(part);
//                                                           ^^^^ finding: no-model-output-in-sql
  for await (const part of stream.fullStream) await db.query(part.text);
//                                                           ^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of stream.toUIMessageStream()) await db.query(part.delta);
//                                                                    ^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(stream.responseMessages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await agent.generateObject("Which query?", schema)).object.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const objects = await agent.streamObject("Which query?", schema);
  for await (const part of objects.partialObjectStream) await db.query(part.sql);
//                                                                     ^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of objects.textStream) await db.query(part);
//                                                            ^^^^ finding: no-model-output-in-sql
  await db.query((await new VoltAgent({ agents: { agent } }).getAgent("agent").generateText("Which query?")).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

const fields = { name: "ask", description: "Ask the database", parameters: schema };
export const ask = new Tool({ ...fields, execute: ({ sql }) => db.query(sql) });
//                                                                      ^^^ finding: no-model-output-in-sql
export const askFirst = new Tool({ ...fields, needsApproval: ({ sql }) => db.query(sql) });
//                                                                                 ^^^ finding: no-model-output-in-sql
export const askToo = tool({ ...fields, execute: ({ sql }) => db.query(sql) });
//                                                                     ^^^ finding: no-model-output-in-sql
export const askTooFirst = tool({ ...fields, needsApproval: ({ sql }) => db.query(sql) });
//                                                                                ^^^ finding: no-model-output-in-sql
export const askAgain = createTool({ ...fields, execute: ({ sql }) => db.query(sql) });
//                                                                             ^^^ finding: no-model-output-in-sql
export const askAgainFirst = createTool({ ...fields, needsApproval: ({ sql }) => db.query(sql) });
//                                                                                        ^^^ finding: no-model-output-in-sql
