// The platform ends a route that says how long it may take, and what it calls.
import { generateText } from "ai";

export const maxDuration = 60;

export async function POST(request: Request) {
  const { prompt } = await request.json();
  return Response.json(await answer(prompt.slice(0, 100)));
}

async function answer(prompt: string) {
  const { text } = await generateText({ model, prompt });
  return text;
}
