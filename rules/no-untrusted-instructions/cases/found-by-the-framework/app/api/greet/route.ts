// A route handler of Next.js: the framework calls what the file exports under the name of a method.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";

export const POST = async (request) => {
  const { persona } = await request.json();
  await generateText({ model, system: persona, prompt });
//                                    ^^^^^^^ finding: no-untrusted-instructions
  return new Response();
};

export async function GET(request, { params }) {
  const { persona } = await params;
  await generateText({ model, system: persona, prompt });
//                                    ^^^^^^^ finding: no-untrusted-instructions
  return new Response();
}

// No method: nobody but the program calls it.
export async function greet(request, { params }) {
  await generateText({ model, system: params.persona, prompt });
}
