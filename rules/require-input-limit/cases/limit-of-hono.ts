// Hono's middleware refuses bodies that are too long.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import OpenAI from "openai";

const app = new Hono();
const openai = new OpenAI();

app.post("/ask", bodyLimit({ maxSize: 8 * 1024 }), async (c) => {
  const { question } = await c.req.json();
  return c.json(await openai.responses.create({ model: "m", input: question }));
});
