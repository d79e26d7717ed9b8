// Limits in the call, in shared options and where the model is made; and options that nobody can read.
import { anthropic } from "@ai-sdk/anthropic";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { generateText } from "ai";
import { Ollama } from "ollama";
import OpenAI from "openai";

const base = { model: "m", max_completion_tokens: 500 };
new OpenAI().chat.completions.create({ ...base, messages: [] });
new OpenAI().responses.create({ model: "m", input: "Hello.", max_output_tokens: 500 });
new Anthropic().messages.create({ model: "m", max_tokens: 500, messages: [] });
const model = new GoogleGenerativeAI("key").getGenerativeModel({ model: "m", generationConfig: { maxOutputTokens: 500 } });
model.generateContent("Hello.");
new Ollama({}).chat({ model: "m", messages: [], options: { num_predict: 40 } });
export const ask = (options: object) => generateText({ prompt: "Hello.", ...options });
generateText({ model: "m", prompt: "Hello.", maxOutputTokens: 500 });
// Anthropic's API wants a limit with each request: its provider sends one where the program has none.
await generateText({ model: anthropic("claude"), prompt: "Hello." });
