// The model is told the name of a variable, and whether it is set; the value goes to the client alone.
import OpenAI from "openai";

const apiKey = process.env.OPENAI_API_KEY;

await new OpenAI({ apiKey }).chat.completions.create({
  model: "gpt-5-mini",
  messages: [
    { role: "system", content: `The key in OPENAI_API_KEY is ${apiKey ? "set" : "missing"}. Never ask for a password.` },
    { role: "user", content: "What is left to set up?" },
  ],
});
