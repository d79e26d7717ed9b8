// The prompts stand in another file; one of them is a template, where the place of the character counts.
import { openai } from "@ai-sdk/openai";
import { generateText } from "ai";
import { card, SYSTEM } from "./prompts.js";

export async function answer(question: string): Promise<string> {
  const { text } = await generateText({ model: openai("gpt-5-mini"), system: SYSTEM, prompt: question });
  await generateText({ model: openai("gpt-5-mini"), prompt: card("fern") });
  return text;
}
