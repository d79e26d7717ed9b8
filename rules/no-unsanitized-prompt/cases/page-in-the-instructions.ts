// A page among the instructions is no matter of delimiters: another rule speaks of it. In what the user says it is.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const page = await (await fetch("https://news.example.com/")).text();
const task = `Answer by what this page says, and say so where it does not: ${page}`;

await generateText({ model, system: task, prompt: "Who won?" });
//                                  ^^^^ finding: no-untrusted-instructions
await generateText({ model, prompt: `Answer by what this page says, and say so where it does not: ${page} Who won?` });
//                                                                                                  ^^^^ finding: no-unsanitized-prompt
