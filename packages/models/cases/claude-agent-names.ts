// What one of the two names alone has.
import { query, unstable_v2_createSession, unstable_v2_prompt } from "@anthropic-ai/claude-agent-sdk";
import { query as olderQuery } from "@anthropic-ai/claude-code";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

express().post("/ask", async (request) => {
  const { persona, description } = request.body;
  query({ prompt: "Hello", options: { systemPrompt: persona } });
//                                                  ^^^^^^^ finding: no-untrusted-instructions
  query({ prompt: "Hello", options: { agents: { reader: { description, prompt: "Read." } } } });
//                                                        ^^^^^^^^^^^ finding: no-untrusted-instructions
  query({ prompt: "Hello", options: { agents: { reader: { description: "Reads", prompt: persona } } } });
//                                                                                      ^^^^^^^ finding: no-untrusted-instructions
  olderQuery({ prompt: "Hello", options: { customSystemPrompt: persona } });
//                                                             ^^^^^^^ finding: no-untrusted-instructions
  await unstable_v2_createSession({ model: "m" }).send(process.env.API_KEY);
//                                                     ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await unstable_v2_prompt(process.env.API_KEY, { model: "m" });
//                         ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
});

export async function report() {
  for await (const part of unstable_v2_createSession({ model: "m" }).stream()) await db.query(part.result);
//                                                                                            ^^^^^^^^^^^ finding: no-model-output-in-sql
  const answer = await unstable_v2_prompt("Which query?", { model: "m" });
  await db.query(answer.result);
//               ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.structured_output.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
