// A function is a handler by the type of its variable, or of the object that it stands in: what it is given, the type says.
import type { APIRoute } from "astro";
import type { APIGatewayProxyHandlerV2, Handler, S3Handler } from "aws-lambda";
import type { ErrorRequestHandler, RequestHandler as Middleware } from "express";
import type { RouteHandlerMethod } from "fastify";
import type { MiddlewareHandler } from "hono";
import type { GetServerSideProps, NextApiHandler } from "next";
import type { NextMiddleware } from "next/server";
import type { ActionFunction } from "@remix-run/node";
import type { HttpFunction } from "@google-cloud/functions-framework";
import type { Handler as NetlifyHandler } from "@netlify/functions";
import type { RequestHandler } from "@sveltejs/kit";
import type { Actions, PageServerLoad } from "./$types";
import type { Route } from "./+types/greeting";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";

export const svelte: RequestHandler = async ({ request }) => {
  const { persona } = await request.json();
  await generateText({ model, system: persona, prompt });
//                                    ^^^^^^^ finding: no-untrusted-instructions
  return new Response();
};

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await request.formData();
    await generateText({ model, system: String(form.get("persona")), prompt });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  },
};

export const load: PageServerLoad = async ({ params }) => {
  await generateText({ model, system: params.persona, prompt });
//                                    ^^^^^^^^^^^^^^ finding: no-untrusted-instructions
};

export const remix: ActionFunction = async ({ request }) => {
  await generateText({ model, system: await request.text(), prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return null;
};

export async function action({ request }: Route.ActionArgs) {
  await generateText({ model, system: await request.text(), prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}

export const lambda: APIGatewayProxyHandlerV2 = async (event) => {
  await generateText({ model, system: event.body, prompt });
//                                    ^^^^^^^^^^ finding: no-untrusted-instructions
  return { statusCode: 204 };
};

export const bare: Handler<{ body: string }> = async ({ body }) => {
  await generateText({ model, system: body, prompt });
//                                    ^^^^ finding: no-untrusted-instructions
};

// What lies in a bucket has a name that the program gave it.
export const stored: S3Handler = async (event) => {
  await generateText({ model, system: event.Records[0].s3.object.key, prompt });
};

export const express: Middleware = async (request, response, next) => {
  await generateText({ model, system: request.body.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  next();
};

export const failed: ErrorRequestHandler = async (error, request, response, next) => {
  await generateText({ model, system: request.query.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  next(error);
};

export const fastify: RouteHandlerMethod = async (request) => {
  await generateText({ model, system: request.body.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
};

export const hono: MiddlewareHandler = async (context, next) => {
  await generateText({ model, system: context.req.query("persona"), prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await next();
};

export const astro: APIRoute = async ({ request, params }) => {
  const { persona } = await request.json();
  await generateText({ model, system: persona, prompt });
//                                    ^^^^^^^ finding: no-untrusted-instructions
  return new Response();
};

export const getServerSideProps: GetServerSideProps = async ({ query }) => {
  await generateText({ model, system: `Be ${query.persona}.`, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return { props: {} };
};

const handler: NextApiHandler = async (request, response) => {
  await generateText({ model, system: request.body.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.status(204).end();
};
export default handler;

export const middleware: NextMiddleware = async (request) => {
  await generateText({ model, system: request.nextUrl.search, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
};

export const google: HttpFunction = async (request, response) => {
  await generateText({ model, system: request.body.persona, prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
};

export const netlify: NetlifyHandler = async (event) => {
  await generateText({ model, system: event.body, prompt });
//                                    ^^^^^^^^^^ finding: no-untrusted-instructions
  return { statusCode: 204 };
};

// The program's own type says nothing of clients.
type Greeting = (visitor: { body: string }) => Promise<void>;
export const own: Greeting = async (visitor) => {
  await generateText({ model, system: visitor.body, prompt });
};
