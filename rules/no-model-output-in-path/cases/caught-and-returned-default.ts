// The result of a failed parse is a default, that of a good one is the language model's.
import { readFileSync } from "node:fs";
import OpenAI from "openai";

function parse(text: string): { file: string } {
  try {
    return JSON.parse(text);
  } catch {
    return { file: "README.md" };
  }
}

const completion = await new OpenAI().chat.completions.create({ model: "gpt-5-mini", messages: [] });
const { file } = parse(completion.choices[0]?.message?.content ?? "{}");
//               ^ step: passed to
//                     ^ source: model-output
console.log(readFileSync(file, "utf8"));
//                       ^^^^ finding: no-model-output-in-path
