// Frameworks of today answer with the web's own response, or with helpers that make one.
import type { NextApiRequest, NextApiResponse } from "next";
import { NextResponse } from "next/server";
import { data } from "react-router";
import { json } from "@sveltejs/kit";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export async function GET() {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return new Response(text, { headers: { "Content-Type": "text/plain" } });
//                    ^^^^ finding: require-output-filter
}
export async function POST() {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return Response.json({ tip: text });
//                            ^^^^ finding: require-output-filter
}
export async function PUT() {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return NextResponse.json({ tip: text });
//                                ^^^^ finding: require-output-filter
}
export async function PATCH() {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return json({ tip: text });
//                   ^^^^ finding: require-output-filter
}
export async function loader() {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return data({ tip: text });
//                   ^^^^ finding: require-output-filter
}
export default async function handler(_request: NextApiRequest, response: NextApiResponse) {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  response.status(200).json({ tip: text });
//                                 ^^^^ finding: require-output-filter
}
