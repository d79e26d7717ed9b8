// Fastify sends what a handler gives back, and what it is told to send; either is found once.
import Fastify from "fastify";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const app = Fastify();
const model = openai("gpt-5-mini");

app.get("/tip", async () => {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return { tip: text };
//              ^^^^ finding: require-output-filter
});
app.get("/riddle", async (_request, reply) => {
  const { text } = await generateText({ model, prompt: "A riddle for today." });
  return reply.code(200).send({ riddle: { text, level: 1 } });
//                                        ^^^^ finding: require-output-filter
});
