// The role of a message that a client sent may be asked in a loop, or of all of them at once.
import express from "express";
import OpenAI from "openai";

const app = express();
app.use(express.json());
const openai = new OpenAI();
const model = "gpt-5";

app.post("/skipped", async (req, res) => {
  const kept = [];
  for (const message of req.body.messages) {
    if (message.role === "system" || message.role === "developer") continue;
    kept.push(message);
  }
  res.json(await openai.chat.completions.create({ model, messages: kept }));
});

app.post("/kept", async (req, res) => {
  const kept = [];
  for (const message of req.body.messages) {
    if (message.role === "user" || message.role === "assistant") kept.push(message);
  }
  res.json(await openai.chat.completions.create({ model, messages: kept }));
});

app.post("/chosen", async (req, res) => {
  const kept = [];
  for (const message of req.body.messages) {
    switch (message.role) {
      case "user":
      case "assistant":
        kept.push(message);
        break;
      default:
        kept.push({ role: "user", content: message.content });
    }
  }
  res.json(await openai.chat.completions.create({ model, messages: kept }));
});

app.post("/refused", async (req, res) => {
  const { messages } = req.body;
  if (messages.some((message) => message.role === "system")) return res.sendStatus(400);
  res.json(await openai.chat.completions.create({ model, messages }));
});

app.post("/required", async (req, res) => {
  const { messages } = req.body;
  if (!messages.every((message) => message.role === "user" || message.role === "assistant")) return res.sendStatus(400);
  res.json(await openai.chat.completions.create({ model, messages }));
});

// Bad: the one role that is refused is not that of instructions.
app.post("/others", async (req, res) => {
  const kept = [];
  for (const message of req.body.messages) {
    if (message.role !== "tool") kept.push(message);
  }
  res.json(await openai.chat.completions.create({ model, messages: kept }));
//                                                                 ^^^^ finding: no-untrusted-instructions
});

// Bad: one message with a harmless role says nothing of the others.
app.post("/one", async (req, res) => {
  const { messages } = req.body;
  if (!messages.some((message) => message.role === "user")) return res.sendStatus(400);
  res.json(await openai.chat.completions.create({ model, messages }));
//                                                       ^^^^^^^^ finding: no-untrusted-instructions
});

// Bad: another field of a message is no role.
app.post("/kinds", async (req, res) => {
  const kept = [];
  for (const message of req.body.messages) {
    if (message.kind !== "system") kept.push(message);
  }
  res.json(await openai.chat.completions.create({ model, messages: kept }));
//                                                                 ^^^^ finding: no-untrusted-instructions
});

const isPlain = (value) => (Array.isArray(value) ? value.every(isPlain) : typeof value !== "function");

// Bad: a check that asks itself of every part, but not for the role.
app.post("/plain", async (req, res) => {
  const { messages } = req.body;
  if (!isPlain(messages)) return res.sendStatus(400);
  res.json(await openai.chat.completions.create({ model, messages }));
//                                                       ^^^^^^^^ finding: no-untrusted-instructions
});
