// Where no framework is, a file of this name has exports like any other.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";

export const POST = async (request) => {
  const { persona } = await request.json();
  await generateText({ model, system: persona, prompt });
  return new Response();
};

export async function GET(request, { params }) {
  const { persona } = await params;
  await generateText({ model, system: persona, prompt });
  return new Response();
}

