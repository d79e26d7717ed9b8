// A limiter that the handler asks before the language model.
import { Ratelimit } from "@upstash/ratelimit";
import express from "express";
import OpenAI from "openai";
import { RateLimiterMemory } from "rate-limiter-flexible";

const client = new OpenAI();
const ask = (text: string) => client.chat.completions.create({ model: "m", max_tokens: 99, messages: [{ role: "user", content: text }] });
const ratelimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, "10 s") });
const limiter = new RateLimiterMemory({ points: 10, duration: 10 });

const app = express();
const rewriting = app.post("/rewrite", async (req, res) => {
//                    ^ spurious: require-rate-limit #3
  const { success } = await ratelimit.limit(req.ip);
  if (!success) return res.status(429).json({});
  return res.json(await ask(req.body.text));
});
const shorten = app.post("/shorten", async (req, res) => {
//              ^ spurious: require-rate-limit #3
  await limiter.consume(req.ip);
  return res.json(await ask(req.body.text));
});
