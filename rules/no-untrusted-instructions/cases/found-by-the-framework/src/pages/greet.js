// An endpoint of Astro.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

export async function POST({ request }) {
  await generateText({ model: openai("gpt-5-mini"), system: await request.text(), prompt: "Greet the visitor." });
//                                                          ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return new Response();
}
