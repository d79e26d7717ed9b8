// Other servers and serverless functions.
import { app } from "@azure/functions";
import type { VercelRequest, VercelResponse } from "@vercel/node";
import Hapi from "@hapi/hapi";
import { Elysia } from "elysia";
import { onCall, onRequest } from "firebase-functions/v2/https";
import { defineEventHandler, readBody } from "h3";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";

new Elysia().post("/greet", async ({ body }) => {
  await generateText({ model, system: body.persona, prompt });
//                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

export const nuxt = defineEventHandler(async (event) => {
  const { persona } = await readBody(event);
  await generateText({ model, system: persona, prompt });
//                                    ^^^^^^^ finding: no-untrusted-instructions
});

const server = Hapi.server({ port: 8080 });
server.route({
  method: "POST",
  path: "/greet",
  handler: async (request, h) => {
    await generateText({ model, system: request.payload.persona, prompt });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
    return h.response().code(204);
  },
});

export async function vercel(request: VercelRequest, response: VercelResponse) {
  await generateText({ model, system: request.body.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.status(204).end();
}

app.http("greet", {
  handler: async (request) => {
    const { persona } = await request.json();
    await generateText({ model, system: persona, prompt });
//                                      ^^^^^^^ finding: no-untrusted-instructions
    return { status: 204 };
  },
});

export const called = onCall(async (request) => {
  await generateText({ model, system: request.data.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
export const requested = onRequest(async (request, response) => {
  await generateText({ model, system: request.query.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.sendStatus(204);
});

Deno.serve(async (request) => {
  const { persona } = await request.json();
  await generateText({ model, system: persona, prompt });
//                                    ^^^^^^^ finding: no-untrusted-instructions
  return new Response();
});
