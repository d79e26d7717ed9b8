// An async generator turns chunks into lines.
import { exec } from "node:child_process";
import OpenAI from "openai";

async function* lines(prompt: string): AsyncGenerator<string> {
  const stream = await new OpenAI().responses.create({ model: "gpt-5-mini", input: prompt, stream: true });
  let rest = "";
  for await (const event of stream) {
    if (event.type !== "response.output_text.delta") continue;
    const [last = "", ...complete] = (rest + event.delta).split("\n").reverse();
    yield* complete.reverse();
    rest = last;
  }
}

for await (const line of lines("One command a line.")) exec(line);
//                                                          ^^^^ finding: no-model-output-in-shell
