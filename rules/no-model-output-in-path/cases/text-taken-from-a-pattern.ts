// A pattern finds the files in the answer; what it finds is the language model's.
import { readFileSync } from "node:fs";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which files matter? One @name each." });
for (const match of text.matchAll(/@(\S+)/g)) {
  const [, file = ""] = match;
  console.log(readFileSync(file, "utf8").length);
//                         ^^^^ finding: no-model-output-in-path
}
