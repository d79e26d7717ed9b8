// Fastify sends a file by its path.
import Anthropic from "@anthropic-ai/sdk";
import Fastify from "fastify";
import { createReadStream } from "node:fs";

const app = Fastify();

app.get<{ Querystring: { question: string } }>("/manual", async (request, reply) => {
  const message = await new Anthropic().messages.create({
    model: "claude-haiku-4-5",
    max_tokens: 30,
    messages: [{ role: "user", content: `Which manual answers this? ${request.query.question}` }],
  });
  const [block] = message.content;
  if (block?.type !== "text") return reply.code(404).send();
  return reply.type("text/markdown").send(createReadStream(`manuals/${block.text}`));
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
