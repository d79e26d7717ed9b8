// The server sends whatever file the language model names.
import express from "express";
import OpenAI from "openai";
import { join } from "node:path";

const app = express();
const openai = new OpenAI();

app.get("/manual", async (request, response) => {
  const answer = await openai.responses.create({ model: "gpt-5-mini", input: String(request.query.question) });
  response.sendFile(join("/srv/manuals", answer.output_text.trim()));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
