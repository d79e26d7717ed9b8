// The answer goes to the client as it came; a number made from it is no text of the model's.
import express from "express";
import OpenAI from "openai";

const client = new OpenAI();
const app = express();

app.get("/tip", async (_req, res) => {
  const { output_text } = await client.responses.create({ model: "gpt-5-mini", input: "A tip for today." });
  res.json({ tip: output_text });
//                ^^^^^^^^^^^ finding: require-output-filter
  res.json({ length: output_text.length });
});
