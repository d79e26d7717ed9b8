// Where a client is sent on: every server has its own way to say it.
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { NextResponse } from "next/server";
import { redirect } from "next/navigation";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const place = async () => (await generateText({ model: openai("gpt-5-mini"), prompt: "The best page for this." })).text;

express().get("/go", async (_req, res) => res.redirect(await place()));
//                                                     ^^^^^^^^^^^^^ finding: no-model-output-in-url
Fastify().get("/go", async (_request, reply) => reply.redirect(await place()));
//                                                             ^^^^^^^^^^^^^ finding: no-model-output-in-url
new Hono().get("/go", async (c) => c.redirect(await place()));
//                                            ^^^^^^^^^^^^^ finding: no-model-output-in-url
new Koa().use(async (ctx) => ctx.redirect(await place()));
//                                        ^^^^^^^^^^^^^ finding: no-model-output-in-url

export async function GET() {
  return NextResponse.redirect(await place());
//                             ^^^^^^^^^^^^^ finding: no-model-output-in-url
}
export async function PUT() {
  return Response.redirect(await place());
//                         ^^^^^^^^^^^^^ finding: no-model-output-in-url
}
export async function go() {
  redirect(await place());
//         ^^^^^^^^^^^^^ finding: no-model-output-in-url
}
express().get("/page", async (_req, res) => res.redirect(`/pages/${await place()}`));
