// A header of an answer in the words of the model.
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const title = async () => (await generateText({ model: openai("gpt-5-mini"), prompt: "A title for this." })).text;

express().get("/a", async (_req, res) => {
  res.setHeader("X-Title", await title());
//                         ^^^^^^^^^^^^^ finding: no-model-output-in-request
  res.end();
});
Fastify().get("/a", async (_request, reply) => {
  reply.header("X-Title", await title());
//                        ^^^^^^^^^^^^^ finding: no-model-output-in-request
  return reply.send();
});
new Hono().get("/a", async (c) => {
  c.header("X-Title", await title());
//                    ^^^^^^^^^^^^^ finding: no-model-output-in-request
  return c.body(null);
});
export async function GET() {
  return new Response(null, { headers: { "X-Title": await title() } });
//                                                  ^^^^^^^^^^^^^ finding: no-model-output-in-request
}
