// Lengths that are checked or cut before the language model reads them, in the ways that programs have for that.
import express from "express";
import { encode } from "gpt-tokenizer";
import OpenAI from "openai";
import { z } from "zod";

const app = express();
const openai = new OpenAI();
const MAX = 4_000;

function ask(content: string) {
  return openai.chat.completions.create({ model: "m", messages: [{ role: "user", content }] });
}

app.post("/refused", async (req, res) => {
  const { question } = req.body;
  if (typeof question !== "string" || question.length > MAX) return res.status(413).end();
  res.json(await ask(question));
});

app.post("/field", async (req, res) => {
  if (req.body.question.trim().length >= MAX) return res.status(413).end();
  res.json(await ask(req.body.question));
});

app.post("/cut", async (req, res) => {
  res.json(await ask(String(req.body.question).slice(0, MAX)));
});

app.post("/end", async (req, res) => {
  res.json(await ask(req.body.log.slice(-2000)));
});

app.post("/tokens", async (req, res) => {
  const text = `Summarise: ${req.body.text}`;
  if (encode(text).length > 3_000) throw new Error("too long");
  res.json(await ask(text));
});

const body = z.object({ question: z.string().min(1).max(2_000), tone: z.enum(["kind", "short"]), history: z.array(z.string().max(500)).max(10) });

app.post("/schema", async (req, res) => {
  const { question, tone, history } = body.parse(req.body);
  res.json(await ask(`${tone}: ${question} ${history.join("\n")}`));
});

function assertShort(text: string) {
  if (text.length > MAX) throw new Error("too long");
}

app.post("/helper", async (req, res) => {
  const question: string = req.body.question;
  assertShort(question);
  res.json(await ask(question));
});

app.get("/search", async (req, res) => {
  res.json(await ask(`${req.query.q} ${req.params.page} ${req.headers["accept-language"]}`));
});
