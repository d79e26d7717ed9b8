// A schema says which roles a client may give its messages.
import express from "express";
import OpenAI from "openai";
import { z } from "zod";

const app = express();
const openai = new OpenAI();

const part = z.object({ type: z.literal("text"), text: z.string() });
const message = z.object({ role: z.enum(["user", "assistant"]).describe("Who speaks"), content: z.array(part) });
const spoken = z.object({ messages: z.array(message) });

app.post("/chat", async (req, res) => {
  const { messages } = spoken.parse(req.body);
  const answer = await openai.chat.completions.create({
    model: "gpt-5",
    messages: [{ role: "system", content: "You help customers of a shop." }, ...messages],
  });
  res.json(answer.choices[0]?.message.content);
});

const question = z.object({ role: z.literal("user").optional(), content: z.string() });

app.post("/ask", async (req, res) => {
  const { content, role = "user" } = question.parse(req.body);
  await openai.chat.completions.create({ model: "gpt-5", messages: [{ role, content }] });
  await openai.chat.completions.create({ model: "gpt-5", messages: [question.parse(req.body)] });
  res.sendStatus(204);
});

// Bad: one of the roles is that of instructions.
const anyone = z.array(z.object({ role: z.enum(["system", "user"]), content: z.string() }));

app.post("/roles", async (req, res) => {
  await openai.chat.completions.create({ model: "gpt-5", messages: anyone.parse(req.body) });
//                                                                 ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  res.sendStatus(204);
});

// Bad: any text is a role.
const free = z.array(z.object({ role: z.string(), content: z.string() }));

app.post("/free", async (req, res) => {
  await openai.chat.completions.create({ model: "gpt-5", messages: free.parse(req.body) });
//                                                                 ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  res.sendStatus(204);
});
