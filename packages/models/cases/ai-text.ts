// The AI SDK's texts: what is asked, what is answered, and what callbacks are told on the way.
import { generateImage, generateText, Output, pruneMessages, convertToModelMessages, readUIMessageStream, streamText, tool, ToolLoopAgent, wrapLanguageModel, zodSchema } from "ai";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();

express().post("/ask", async (request) => {
  const { description, persona, question, role, messages } = request.body;
  const text = `The user asks: ${question}`;

  await generateText({ prompt: [text] });
  await generateText({ prompt: [{ role, content: text }] });
//                                ^^^^ finding: no-untrusted-instructions
  await generateText({ prompt: [{ role: "system", content: persona }] });
//                                                         ^^^^^^^ finding: no-untrusted-instructions
  await generateText({ prompt: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                ^^^^^^^ finding: no-untrusted-instructions
  await generateText({ messages: [{ role: "system", content: persona }] });
//                                                           ^^^^^^^ finding: no-untrusted-instructions
  await generateText({ messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                  ^^^^^^^ finding: no-untrusted-instructions
  await generateText({ messages: convertToModelMessages([{ role: "user", content: text }]), tools: { search: { description } } });
//                                                                                                             ^^^^^^^^^^^ finding: no-untrusted-instructions
  await generateText({ messages: pruneMessages({ messages }) });
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await generateImage({ prompt: text });
});

export async function report() {
  const answer = await generateText({
    prompt: "Write SQL.",
    tools: { query: { inputSchema: z.object({ sql: z.string() }), onInputAvailable: ({ input }) => db.query(input.sql), execute: ({ sql }) => db.query(sql) } },
//                                                                                                          ^^^^^^^^^ finding: no-model-output-in-sql
//                                                                                                                                                     ^^^ finding: no-model-output-in-sql
    prepareStep: ({ steps }) => db.query(steps[0].text),
//                                       ^^^^^^^^^^^^^ finding: no-model-output-in-sql
    onFinish: ({ steps }) => db.query(steps[0].text),
//                                    ^^^^^^^^^^^^^ finding: no-model-output-in-sql
    experimental_onToolCallStart: ({ toolCall }) => db.query(toolCall.input.sql),
//                                                           ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    experimental_repairToolCall: ({ toolCall }) => db.query(toolCall.input),
//                                                          ^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  });
  await db.query(answer.content[0].text + answer.response.messages[0].content + answer.responseMessages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].args.sql + answer.toolResults[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.steps[0].text + answer.finalStep.text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const stream = streamText({ prompt: "Write SQL.", onChunk: ({ chunk }) => db.query(chunk.text) });
//                                                                                   ^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of stream.fullStream) await db.query(part.delta);
//                                                           ^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of stream.toUIMessageStream({ onFinish: ({ responseMessage }) => db.query(responseMessage.parts[0].text) })) await db.query(part.delta);
//                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
//                                                                                                                                                  ^^^^^^^^^^ finding: no-model-output-in-sql
  stream.pipeUIMessageStreamToResponse({}, { onFinish: ({ responseMessage }) => db.query(responseMessage.content) });
//                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const message of readUIMessageStream({ stream })) await db.query(message.parts[0].text);
//                                                                            ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await stream.steps)[0].text + (await stream.finalStep).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export async function narrowed() {
  const list = await generateText({ prompt: "Which?", output: Output.array({ element: z.number() }) });
  await db.query(`SELECT ${list.output[0]}`);
  const choice = await generateText({ prompt: "Which?", output: Output.choice({ options: ["a", "b"] }) });
  await db.query(`SELECT ${choice.output}`);
  const object = await generateText({ prompt: "Which?", output: Output.object({ schema: zodSchema(z.object({ id: z.number() })) }) });
  await db.query(`SELECT ${object.output.id}`);
  const json = await generateText({ prompt: "Which?", output: Output.json() });
  await db.query(json.output.sql);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const text = await generateText({ prompt: "Which?", output: Output.text() });
  await db.query(text.output);
//               ^^^^^^^^^^^ finding: no-model-output-in-sql
  const early = await generateText({ prompt: "Which?", experimental_output: Output.text() });
  await db.query(early.experimental_output);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

const agent = new ToolLoopAgent({
  output: Output.text(),
  tools: { query: { onInputAvailable: ({ input }) => db.query(input.sql), execute: ({ sql }) => db.query(sql) } },
//                                                            ^^^^^^^^^ finding: no-model-output-in-sql
//                                                                                                       ^^^ finding: no-model-output-in-sql
});
tool({ onInputAvailable: ({ input }) => db.query(input.sql) });
//                                               ^^^^^^^^^ finding: no-model-output-in-sql
const { output } = await agent.generate({ prompt: "Write SQL.", onStepFinish: ({ text }) => db.query(text) });
//                                                                                                   ^^^^ finding: no-model-output-in-sql
await db.query(output);
//             ^^^^^^ finding: no-model-output-in-sql
const running = await agent.stream({ prompt: "Write SQL." });
for await (const part of running.fullStream) await db.query(part.text);
//                                                          ^^^^^^^^^ finding: no-model-output-in-sql

wrapLanguageModel({
  middleware: {
    wrapGenerate: async ({ doGenerate }) => {
      const result = await doGenerate();
      await db.query(result.text + result.content[0].text);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    },
  },
});
