// What the client sends belongs into a message of the user's role.
import express from "express";
import OpenAI from "openai";

const client = new OpenAI();
const app = express();

app.post("/chat", async (req, res) => {
  const { persona, question } = req.body;
  await client.chat.completions.create({
    model: "gpt-5-mini",
    messages: [
      { role: "system", content: `You are ${persona}.` },
//                               ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
      { role: "user", content: question },
    ],
  });
  await client.responses.create({ model: "gpt-5-mini", instructions: "Be brief.", input: question });
  res.end();
});
