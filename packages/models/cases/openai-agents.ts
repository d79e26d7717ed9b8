// Agents of OpenAI's SDK: instructions, tools, guardrails, and what comes out of a run.
// same: @openai/agents=@openai/agents-core
import { Agent, applyPatchTool, computerTool, handoff, run, Runner, shellTool, system, tool, user, type StreamedRunResult } from "@openai/agents";
import { execSync } from "node:child_process";
import { rmSync } from "node:fs";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const runner = new Runner();
const agent = Agent.create({
  name: "Clerk",
  tools: [
    tool({ name: "query", parameters: z.object({ sql: z.string() }), execute: ({ sql }) => db.query(sql) }),
//                                                                                                  ^^^ finding: no-model-output-in-sql
    tool({ name: "queryAsked", parameters: z.object({ sql: z.string() }), needsApproval: (context, { sql }) => db.query(sql) }),
//                                                                                                                      ^^^ finding: no-model-output-in-sql
    shellTool({ shell: { run: ({ commands }) => execSync(commands[0]) } }),
//                                                       ^^^^^^^^^^^ finding: no-model-output-in-shell
    applyPatchTool({ editor: { deleteFile: ({ path }) => rmSync(path) } }),
//                                                              ^^^^ finding: no-model-output-in-path
    computerTool({ computer: { type: (text) => execSync(`xdotool type ${text}`) } }),
//                                                      ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  ],
  handoffs: [handoff(new Agent({ name: "Writer" }), { inputType: z.object({ sql: z.string() }), onHandoff: (context, { sql }) => db.query(sql) })],
//                                                                                                                                        ^^^ finding: no-model-output-in-sql
});
const checked = new Agent({ name: "Checked", outputGuardrails: [{ execute: ({ agentOutput }) => db.query(agentOutput) }] });
//                                                                                                       ^^^^^^^^^^^ finding: no-model-output-in-sql
checked.asTool({ customOutputExtractor: ({ output }) => db.query(output[0].content[0].text) });
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

express().post("/ask", async (request) => {
  const { description, instructions, question, role } = request.body;
  const input = `The user asks: ${question}`;

  new Agent({ name: "Helper", instructions, handoffDescription: description });
//                            ^^^^^^^^^^^^ finding: no-untrusted-instructions
//                                                              ^^^^^^^^^^^ finding: no-untrusted-instructions
  new Agent({ name: "Helper", instructions: () => instructions });
//                                                ^^^^^^^^^^^^ finding: no-untrusted-instructions
  Agent.create({ name: "Helper", instructions }).clone({ instructions }).asTool({ toolDescription: description });
//                               ^^^^^^^^^^^^ finding: no-untrusted-instructions
//                                                       ^^^^^^^^^^^^ finding: no-untrusted-instructions
//                                                                                                 ^^^^^^^^^^^ finding: no-untrusted-instructions
  handoff(agent, { toolDescriptionOverride: description });
//                                          ^^^^^^^^^^^ finding: no-untrusted-instructions
  tool({ name: "query", description });
//                      ^^^^^^^^^^^ finding: no-untrusted-instructions

  await run(agent, input);
  await run(agent, [input]);
  await run(agent, [user(input), system(instructions)]);
//                                      ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await run(agent, [{ role, content: "Hello" }]);
//                    ^^^^ finding: no-untrusted-instructions
  await run(agent, [{ role: "system", content: instructions }]);
//                                             ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await run(agent, [{ role: "system", content: [{ type: "input_text", text: instructions }] }]);
//                                                                          ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await runner.run(agent, input);
  await runner.run(agent, [input]);
  await runner.run(agent, [{ role, content: "Hello" }]);
//                           ^^^^ finding: no-untrusted-instructions
  await runner.run(agent, [{ role: "system", content: instructions }]);
//                                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await runner.run(agent, [{ role: "system", content: [{ type: "input_text", text: instructions }] }]);
//                                                                                 ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const result = await run(agent, "Write SQL.");
  await db.query(result.finalOutput);
//               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const [item] = result.newItems;
  await db.query(item.content + item.rawItem.arguments + item.rawItem.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for (const waiting of result.state.getInterruptions()) await db.query(waiting.rawItem.arguments);
//                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const streamed = await runner.run(agent, "Write SQL.", { stream: true });
  for await (const event of streamed) await db.query(event.data.delta + event.item.rawItem.arguments);
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const text of streamed.toTextStream()) await db.query(text);
//                                                                 ^^^^ finding: no-model-output-in-sql
  await db.query(streamed.finalOutput);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export function finalOf(streamed: StreamedRunResult) {
  return db.query(streamed.finalOutput);
//                ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
