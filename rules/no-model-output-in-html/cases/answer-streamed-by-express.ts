// What Express sends at once is a page; events that are written one by one are none.
import express from "express";
import { streamText } from "ai";
import { openai } from "@ai-sdk/openai";

const app = express();

app.get("/tip", async (_req, res) => {
  const result = streamText({ model: openai("gpt-5-mini"), prompt: "A tip for today." });
  res.setHeader("Content-Type", "text/event-stream");
  for await (const chunk of result.textStream) res.write(`data: ${JSON.stringify(chunk)}\n\n`);
  res.end();
});
app.get("/page", async (_req, res) => {
  const result = streamText({ model: openai("gpt-5-mini"), prompt: "A tip for today." });
  res.send(`<p>${await result.text}</p>`);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
});
