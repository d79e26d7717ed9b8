// Hono answers by methods of the context and over streams.
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const app = new Hono();
const model = openai("gpt-5-mini");

app.get("/tip", async (c) => {
  const { text, usage } = await generateText({ model, prompt: "A tip for today." });
  return c.json({ tip: text, tokens: usage.totalTokens });
//                     ^^^^ finding: require-output-filter
});
app.get("/riddle", async (c) => {
  const { text } = await generateText({ model, prompt: "A riddle for today." });
  return c.text(text);
//              ^^^^ finding: require-output-filter
});
app.get("/live", (c) =>
  streamSSE(c, async (stream) => {
    const { text } = await generateText({ model, prompt: "A tip for today." });
    await stream.writeSSE({ data: text });
//                                ^^^^ finding: require-output-filter
  }),
);
