// A page inside a prompt's own words, between delimiters, and alone.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const page = await (await fetch("https://news.example.com/")).text();
await generateText({ model, prompt: `Summarise the following page in two sentences: ${page}` });
//                                                                                    ^^^^ finding: no-unsanitized-prompt
await generateText({ model, prompt: `Summarise the page between the tags in two sentences. <page>${page}</page>` });
await generateText({ model, system: "Summarise the page that the user sends.", prompt: page });
