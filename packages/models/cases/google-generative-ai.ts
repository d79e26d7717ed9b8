// Google's older clients: a model, and its chats.
// same: @google/generative-ai=@google-cloud/vertexai GoogleGenerativeAI=VertexAI
import { GoogleGenerativeAI } from "@google/generative-ai";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const google = new GoogleGenerativeAI("");
const model = google.getGenerativeModel({ model: "m" });

express().post("/ask", async (request) => {
  const { description, persona, question } = request.body;
  const text = `The user asks: ${question}`;
  const parts = [{ text }];

  google.getGenerativeModel({ systemInstruction: persona, tools: [{ functionDeclarations: [{ description }] }] });
//                                               ^^^^^^^ finding: no-untrusted-instructions
//                                                                                           ^^^^^^^^^^^ finding: no-untrusted-instructions
  await model.generateContent(text);
  await model.generateContent([text, { text }]);
  await model.generateContent({ contents: [{ parts }], systemInstruction: persona });
//                                                                        ^^^^^^^ finding: no-untrusted-instructions
  await model.generateContent({ contents: [], systemInstruction: { parts: [{ text: persona }] } });
//                                                                                 ^^^^^^^ finding: no-untrusted-instructions
  const chat = model.startChat({ history: [{ parts }] });
  await chat.sendMessage(text);
  await chat.sendMessage([text, { text }]);
});

export async function report() {
  const { response } = await model.generateContent("Write SQL.");
  const [part] = response.candidates[0].content.parts;
  await db.query(response.text() + response.functionCalls()[0].args.sql + response.functionCall().args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(part.text + part.functionCall.args.sql + part.executableCode.code);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const chat = model.startChat({});
  const { stream } = await chat.sendMessageStream("Write SQL.");
  for await (const chunk of stream) await db.query(chunk.text());
//                                                 ^^^^^^^^^^^^ finding: no-model-output-in-sql
  const [message] = await chat.getHistory();
  await db.query(message.parts[0].text + message.parts[0].functionCall.args.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
