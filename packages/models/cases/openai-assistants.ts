// Assistants: their instructions, threads and runs.
import OpenAI from "openai";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const { assistants, threads } = new OpenAI().beta;

express().post("/ask", async (request) => {
  const { description, instructions, question } = request.body;

  await assistants.create({ instructions, tools: [{ type: "function", function: { description } }] });
//                          ^^^^^^^^^^^^ finding: no-untrusted-instructions
//                                                                                ^^^^^^^^^^^ finding: no-untrusted-instructions
  await assistants.update("assistant", { instructions });
//                                       ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await threads.messages.create("thread", { content: `The user asks: ${question}` });
  await threads.runs.create("thread", { additional_instructions: instructions });
//                                                               ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const stream = threads.runs.stream("thread", {});
  stream.on("textDelta", (delta, snapshot) => db.query(delta.value + snapshot.value));
//                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const { data } of stream) {
    await db.query(data.required_action.submit_tool_outputs.tool_calls[0].function.arguments);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(data.content[0].text.value + data.delta.content[0].text.value);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  const run = await stream.finalRun();
  await db.query(run.required_action.submit_tool_outputs.tool_calls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const [last] = await stream.finalMessages();
  await db.query(last.content[0].text.value);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const { data } = await threads.messages.list("thread");
  await db.query(data[0].content[0].text.value);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const message of threads.messages.list("thread")) await db.query(message.content[0].text.value);
//                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const one = await threads.messages.retrieve("message", {});
  await db.query(one.content[0].text.value);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
