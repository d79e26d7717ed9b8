// Hugging Face's inference, by a client and by functions.
import { InferenceClient, chatCompletion, chatCompletionStream, textGeneration, textGenerationStream } from "@huggingface/inference";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const client = new InferenceClient();
const noop = { type: "function", function: { name: "noop", parameters: {} } };

express().post("/ask", async (request) => {
  const { persona, role, description } = request.body;
  await client.chatCompletion({ model: "m", messages: [{ role, content: "Hello" }] });
//                                                       ^^^^ finding: no-untrusted-instructions
  await client.chatCompletion({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                              ^^^^^^^^^^^ finding: no-untrusted-instructions
  await client.textGeneration({ model: "m", inputs: process.env.API_KEY });
//                                                  ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await chatCompletion({ model: "m", messages: [{ role: "system", content: persona }] });
//                                                                         ^^^^^^^ finding: no-untrusted-instructions
  await chatCompletion({ model: "m", messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                                ^^^^^^^ finding: no-untrusted-instructions
  await chatCompletion({ model: "m", messages: [{ role, content: "Hello" }] });
//                                                ^^^^ finding: no-untrusted-instructions
  await chatCompletion({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                       ^^^^^^^^^^^ finding: no-untrusted-instructions
  await textGeneration({ model: "m", inputs: process.env.API_KEY });
//                                           ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
});

export async function report() {
  const { message } = (await client.endpoint("https://models.example").chatCompletion({ messages: [], tools: [noop] })).choices[0];
  await db.query(message.content);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(message.tool_calls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of client.chatCompletionStream({ model: "m", messages: [] })) await db.query(part.choices[0].delta.content);
//                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await chatCompletion({ model: "m", messages: [], tools: [noop] })).choices[0].message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of chatCompletionStream({ model: "m", messages: [] })) await db.query(part.choices[0].delta.content);
//                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await client.textGeneration({ model: "m", inputs: "Which query?" })).generated_text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await textGeneration({ model: "m", inputs: "Which query?" })).generated_text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of client.textGenerationStream({ model: "m", inputs: "Which query?" })) {
    await db.query(part.token.text);
//                 ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.generated_text);
//                 ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  for await (const part of textGenerationStream({ model: "m", inputs: "Which query?" })) {
    await db.query(part.token.text);
//                 ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.generated_text);
//                 ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  await db.query((await client.summarization({ model: "m", inputs: "" })).summary_text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await client.translation({ model: "m", inputs: "" })).translation_text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
