// The body of a Fastify request is the client's word, inline or in a handler that is typed.
import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const app = Fastify();
const model = openai("gpt-5-mini");

app.post("/chat", async (request) => {
  await generateText({ model, system: `Be ${request.body.tone}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});

async function help(request: FastifyRequest<{ Querystring: { topic: string } }>, _reply: FastifyReply) {
  await generateText({ model, system: request.query.topic, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}
app.get("/help", help);
