// With the root option express itself holds the path below the root.
import express from "express";
import OpenAI from "openai";

const app = express();
const openai = new OpenAI();

app.get("/manual", async (request, response) => {
  const answer = await openai.responses.create({ model: "gpt-5-mini", input: String(request.query.question) });
  response.sendFile(answer.output_text.trim(), { root: "/srv/manuals", dotfiles: "deny" });
});
