// A tag named $ that builds a prompt, not a command.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const $ = (parts: TemplateStringsArray, ...values: string[]) => String.raw({ raw: parts }, ...values);

async function ask(prompt: string) {
  return (await generateText({ model: openai("gpt-5-mini"), prompt })).text;
}

const outline = await ask($`Outline an article about ${"tea"}.`);
console.log(await ask($`Write the article for this outline: ${outline}`));
