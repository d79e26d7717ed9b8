// What the operator configures or types at the prompt is not the language model's.
import { execSync } from "node:child_process";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const [, , testCommand = process.env.TEST_COMMAND ?? "npm test"] = process.argv;
const output = execSync(testCommand, { encoding: "utf8" });
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: `Explain this failure:\n${output}` });
console.log(text);
