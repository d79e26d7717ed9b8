// Where no framework is, a file of this name has exports like any other.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export default {
  async fetch(request) {
    const { persona } = await request.json();
    await generateText({ model, system: persona, prompt: "Greet the visitor." });
    return new Response();
  },
  async scheduled(event) {
    await generateText({ model, system: event.cron, prompt: "Greet the visitor." });
  },
};
