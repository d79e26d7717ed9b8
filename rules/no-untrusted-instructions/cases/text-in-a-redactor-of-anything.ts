// What lies in a field of an object does not get into the branch for texts, so the redacted system text is not made of the redacted prompt.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import express from "express";

interface Options {
  readonly system: string;
  readonly prompt: string;
}

const shorten = (text: string) => `${text.slice(0, 80)} […]`;

function redact(value: unknown): unknown {
  if (typeof value === "string") return shorten(value);
  if (Array.isArray(value)) return value.map(redact);
  return value;
}

const app = express();
app.post("/ask", async (request, response) => {
  const options = redact({ system: "Answer in one sentence.", prompt: String(request.body.question) }) as Options;
  const { text } = await generateText({ model: openai("gpt-5-mini"), ...options });
  response.json({ text });
});
