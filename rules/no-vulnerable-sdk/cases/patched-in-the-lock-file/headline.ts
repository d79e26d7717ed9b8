// The range allows versions with a vulnerability, the lock file has one without.
import { generateText } from "ai";

export const headline = (article: string) => generateText({ model: "openai/gpt-5-mini", prompt: article });
