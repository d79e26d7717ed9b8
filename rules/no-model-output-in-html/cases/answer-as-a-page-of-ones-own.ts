// A response is a page where its type says so.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export async function GET(): Promise<Response> {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  if (text.length > 100) return new Response("Too long.", { headers: { "Content-Type": "text/html; charset=utf-8" } });
  return new Response(`<p>${text}</p>`, { headers: { "Content-Type": "text/html; charset=utf-8" } });
//                    ^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
}

export async function POST(): Promise<Response> {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
