// Other servers answer with what a handler gives back.
import { initTRPC } from "@trpc/server";
import { app } from "@azure/functions";
import type { VercelRequest, VercelResponse } from "@vercel/node";
import Hapi from "@hapi/hapi";
import { Elysia } from "elysia";
import { onCall } from "firebase-functions/v2/https";
import { defineEventHandler } from "h3";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const tip = async () => (await generateText({ model: openai("gpt-5-mini"), prompt: "A tip for today." })).text;

const t = initTRPC.create();
export const router = t.router({
  tip: t.procedure.query(async () => ({ tip: await tip() })),
//                                           ^^^^^^^^^^^ finding: require-output-filter
});

new Elysia().get("/tip", async () => ({ tip: await tip() }));
//                                           ^^^^^^^^^^^ finding: require-output-filter

export const nuxt = defineEventHandler(async () => ({ tip: await tip() }));
//                                                         ^^^^^^^^^^^ finding: require-output-filter

Hapi.server({ port: 8080 }).route({ method: "GET", path: "/tip", handler: async (_request, h) => h.response({ tip: await tip() }) });
//                                                                                                                 ^^^^^^^^^^^ finding: require-output-filter

export async function vercel(_request: VercelRequest, response: VercelResponse) {
  response.status(200).json({ tip: await tip() });
//                                 ^^^^^^^^^^^ finding: require-output-filter
}

app.http("tip", { handler: async () => ({ body: await tip() }) });
//                                              ^^^^^^^^^^^ finding: require-output-filter

export const called = onCall(async () => ({ tip: await tip() }));
//                                               ^^^^^^^^^^^ finding: require-output-filter
