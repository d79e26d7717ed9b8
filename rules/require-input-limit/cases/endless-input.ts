// Requests whose text reaches a language model however long it is: no check, one of the wrong side, and a schema that names no maximum.
import express from "express";
import OpenAI from "openai";
import { z } from "zod";

const app = express();
app.use(express.json({ limit: "50mb" }));
const openai = new OpenAI();

app.post("/plain", async (req, res) => {
  const { question } = req.body;
  if (question.length === 0) return res.status(400).end();
  const reply = await openai.chat.completions.create({ model: "m", messages: [{ role: "user", content: question }] });
  //                                                                                                   ^^^^^^^^ finding: require-input-limit
  res.json(reply);
});

app.post("/least", async (req, res) => {
  const question: string = req.body.question;
  if (question.length < 10) return res.status(400).end();
  const reply = await openai.responses.create({ model: "m", input: question.slice(1) });
  //                                                               ^^^^^^^^^^^^^^^^^ finding: require-input-limit
  res.json(reply);
});

const body = z.object({ question: z.string().min(1), page: z.number() });

app.post("/schema", async (req, res) => {
  const { question, page } = body.parse(req.body);
  const reply = await openai.responses.create({ model: "m", input: `Page ${page}: ${question}` });
  //                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-input-limit
  res.json(reply);
});
