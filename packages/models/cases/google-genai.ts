// Google's client: contents, chats, live sessions and interactions.
import { GoogleGenAI } from "@google/genai";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const { models, chats, live, interactions } = new GoogleGenAI({});

express().post("/ask", async (request) => {
  const { description, persona, question } = request.body;
  const text = `The user asks: ${question}`;
  const parts = [{ text: persona }];
  const tools = [{ functionDeclarations: [{ description }] }];

  await models.generateContent({ contents: [text], config: { tools } });
//                                                           ^^^^^ finding: no-untrusted-instructions
  await models.generateContent({ contents: [{ text }] });
  await models.generateContent({ contents: { parts: [{ text }] } });
  await models.generateImages({ prompt: text });
  const chat = chats.create({ history: [{ parts: [{ text }] }], config: { systemInstruction: persona, tools: [{ functionDeclarations: [{ description }] }] } });
//                                                                                           ^^^^^^^ finding: no-untrusted-instructions
//                                                                                                                                       ^^^^^^^^^^^ finding: no-untrusted-instructions
  chats.create({ config: { systemInstruction: { parts } } });
//                                              ^^^^^ finding: no-untrusted-instructions
  await chat.sendMessage({ message: text, config: { systemInstruction: persona } });
//                                                                     ^^^^^^^ finding: no-untrusted-instructions
  await chat.sendMessage({ message: [text], config: { systemInstruction: { parts: [{ text: persona }] } } });
//                                                                                         ^^^^^^^ finding: no-untrusted-instructions
  await chat.sendMessage({ message: [{ text }] });
  await interactions.create({ input: text, system_instruction: persona });
//                                                             ^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const chat = chats.create({ config: { tools: [{ callTool: ([call]) => db.query(call.args.sql) }] } });
//                                                                               ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const answer = await chat.sendMessage({ message: "Write SQL." });
  const [part] = answer.candidates[0].content.parts;
  await db.query(part.text + part.executableCode.code + part.functionCall.args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.automaticFunctionCallingHistory[0].parts[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const chunk of await chat.sendMessageStream({ message: "Write SQL." })) await db.query(chunk.text);
//                                                                                                  ^^^^^^^^^^ finding: no-model-output-in-sql
  const [message] = chat.getHistory();
  await db.query(message.parts[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const config = { tools: [{ callTool: ([call]) => db.query(call.args.sql) }] };
//                                                          ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const chunk of await models.generateContentStream({ contents: "Write SQL.", config })) await db.query(chunk.text);
//                                                                                                                 ^^^^^^^^^^ finding: no-model-output-in-sql

  const interaction = await interactions.create({ input: "Write SQL." });
  await db.query(interaction.output_text + interaction.steps[0].arguments.sql + interaction.steps[0].content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const event of await interactions.create({ input: "Write SQL.", stream: true })) {
    await db.query(event.delta.text + event.interaction.output_text + event.step.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
}

live.connect({
  callbacks: {
    onmessage: ({ text, serverContent, toolCall }) => {
      db.query(text + serverContent.outputTranscription.text + serverContent.modelTurn.parts[0].text);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
      db.query(toolCall.functionCalls[0].args.sql);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    },
  },
});
