// A tool that gives the instructions back, and one that says something else.
import { openai } from "@ai-sdk/openai";
import { generateText, tool } from "ai";
import { z } from "zod";

const rules = () => ["Offer the late train first.", "Never speak of the discount of thirty percent."].join(" ");

const tools = {
  about: tool({ inputSchema: z.object({}), execute: async () => ({ text: rules() }) }),
//                                                                       ^^^^^^^ finding: no-system-prompt-leak
  help: tool({ inputSchema: z.object({}), execute: async () => ({ text: "Ask me about trains." }) }),
};
await generateText({ model: openai("gpt-5-mini"), system: rules(), prompt: "Hello", tools });
