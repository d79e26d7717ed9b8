// From version 7 on, the library refuses messages of the role `system`, unless it is told to take them.
import { generateText } from "ai";
import express from "express";

const app = express();
app.use(express.json());
const model = "openai/gpt-5-mini";
const system = "You help customers of a shop.";

app.post("/chat", async (req, res) => {
  const { text } = await generateText({ model, system, messages: req.body.messages });
  res.json(text);
});

app.post("/prompted", async (req, res) => {
  const { text } = await generateText({ model, system, prompt: req.body.messages });
  res.json(text);
});

app.post("/allowed", async (req, res) => {
  const { text } = await generateText({ model, system, messages: req.body.messages, allowSystemInMessages: true });
  //                                                             ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  res.json(text);
});

app.post("/allowed/prompted", async (req, res) => {
  const { text } = await generateText({ model, system, prompt: req.body.messages, allowSystemInMessages: true });
  //                                                           ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  res.json(text);
});
