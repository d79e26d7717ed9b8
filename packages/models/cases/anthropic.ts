// A client of Anthropic's API, or of a cloud that offers it.
// same: @anthropic-ai/sdk=@anthropic-ai/bedrock-sdk Anthropic=AnthropicBedrock
// same: @anthropic-ai/sdk=@anthropic-ai/vertex-sdk Anthropic=AnthropicVertex
import Default, { Anthropic } from "@anthropic-ai/sdk";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const client = new Anthropic().withOptions({ timeout: 1000 });
const { messages } = new Default().beta;

express().post("/ask", async (request) => {
  const { description, persona, question, role } = request.body;

  await client.messages.create({ system: persona, messages: [], tools: [{ name: "search", description }] });
//                                       ^^^^^^^ finding: no-untrusted-instructions
//                                                                                        ^^^^^^^^^^^ finding: no-untrusted-instructions
  await client.messages.create({ system: [{ type: "text", text: persona }], messages: [] });
//                                                              ^^^^^^^ finding: no-untrusted-instructions
  await client.messages.create({ messages: [{ role: "system", content: persona }] });
//                                                                     ^^^^^^^ finding: no-untrusted-instructions
  await client.messages.create({ messages: [{ role, content: "Hello" }] });
//                                            ^^^^ finding: no-untrusted-instructions
  await client.messages.create({ messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                            ^^^^^^^ finding: no-untrusted-instructions
  await client.completions.create({ prompt: `Human: ${question}` });
});

export async function report() {
  const { data } = await client.messages.create({ messages: [] }).withResponse();
  await db.query(data.content[0].text + data.content[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const event of await client.messages.create({ messages: [], stream: true })) {
    await db.query(event.delta.text + event.message.content[0].text + event.content_block.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }

  const parsed = await client.messages.parse({ messages: [] });
  await db.query(parsed.parsed_output.sql + parsed.content[0].parsed);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const stream = client.messages.stream({ messages: [] });
  stream.on("text", (delta, snapshot) => db.query(delta + snapshot));
//                                                ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const event of stream) await db.query(event.delta.partial_json);
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(stream.currentMessage.content[0].text + stream.receivedMessages[0].content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await stream.finalText());
//               ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const final = await stream.finalMessage();
  await db.query(final.content[0].text + final.parsed_output.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const runner = messages.toolRunner({ messages: [], tools: [] });
  for await (const turn of runner) {
    await db.query(turn.content[0].text);
//                 ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    for await (const event of turn) await db.query(event.delta.text);
//                                                 ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    const message = await turn.finalMessage();
    await db.query(message.content[0].text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  const last = await runner.done();
  await db.query(last.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const answer = await messages.toolRunner({ messages: [], tools: [] });
  await db.query(answer.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
