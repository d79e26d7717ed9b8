// The group of the pattern holds digits only.
import { readFileSync } from "node:fs";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which issue? Answer with its number." });
const issue = Number(/#(\d+)/.exec(text)?.[1]);
console.log(readFileSync(`issues/${issue}.md`, "utf8"));
