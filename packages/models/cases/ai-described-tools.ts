// What a tool is called in a request, and what a page is told of an answer when it ends.
import { createUIMessageStream, generateText } from "ai";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();

express().post("/ask", async (request) => {
  const { description } = request.body;
  await generateText({ model: "openai/gpt-5-mini", prompt: "Hello", tools: { find: { description, inputSchema: z.object({}) } } });
//                                                                                   ^^^^^^^^^^^ finding: no-untrusted-instructions
});

createUIMessageStream({
  execute: () => undefined,
  onFinish: async ({ responseMessage }) => void (await db.query(responseMessage.parts[0].text)),
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
