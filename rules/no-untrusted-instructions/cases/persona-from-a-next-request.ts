// Route handlers of the app directory, a handler of the pages directory, and what Next.js gives of a request from anywhere.
import type { NextApiRequest, NextApiResponse } from "next";
import { cookies, headers } from "next/headers";
import type { NextRequest } from "next/server";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export async function POST(request: NextRequest) {
  const { persona } = await request.json();
  await generateText({ model, system: persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^ finding: no-untrusted-instructions
}

export async function GET(request: NextRequest) {
  const topic = request.nextUrl.searchParams.get("topic");
  await generateText({ model, system: `Speak of ${topic}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}

export default async function handler(request: NextApiRequest, response: NextApiResponse) {
  await generateText({ model, system: request.body.persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.status(204).end();
}

export async function greet(form: FormData) {
  await generateText({ model, system: String(form.get("persona")), prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const persona = (await cookies()).get("persona")?.value;
  await generateText({ model, system: `Be ${persona}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const language = (await headers()).get("accept-language");
  await generateText({ model, system: `Answer in ${language}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}
