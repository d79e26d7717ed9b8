// What a client put into the instructions is told where it is written, also beside options of the client's that are spread; picked ones hold none.
import { openai } from "@ai-sdk/openai";
import { generateText } from "ai";

const RULES = "You edit the file that the user has open, and nothing else in the project.";

export async function POST(request: Request): Promise<Response> {
  const { file, question, options } = await request.json();
  const { text } = await generateText({
    model: openai("gpt-5"),
    system: `${RULES} The file is ${file.name}.`,
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
    prompt: question,
    ...options,
//  ^^^^^^^^^^ finding: no-untrusted-instructions
  });
  return Response.json({ text });
}

export async function PUT(request: Request): Promise<Response> {
  const { question, options } = await request.json();
  const { temperature, topP } = options;
  const { text } = await generateText({ model: openai("gpt-5"), system: RULES, prompt: question, ...{ temperature, topP } });
  return Response.json({ text });
}
