import express from "express";
import OpenAI from "openai";

const app = express();
app.use(express.json());
const openai = new OpenAI();

interface Message {
  role: "system" | "user" | "assistant";
  content: string;
}

// Bad: a client may send a message of the role "system".
app.post("/chat", async (req, res) => {
  const messages: Message[] = req.body.messages;
  //                          ^^^^^^^^ source: user-input
  const answer = await openai.chat.completions.create({
    model: "gpt-5",
    messages: [{ role: "system", content: "You help customers of a shop." }, ...messages],
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  });
  res.json(answer.choices[0]?.message.content);
});

// Ok: what is left are other roles.
app.post("/filtered", async (req, res) => {
  const messages = (req.body.messages as Message[]).filter((message) => message.role !== "system");
  const answer = await openai.chat.completions.create({
    model: "gpt-5",
    messages: [{ role: "system", content: "You help customers of a shop." }, ...messages],
  });
  res.json(answer.choices[0]?.message.content);
});

// Ok: so are those that one role is asked of.
app.post("/questions", async (req, res) => {
  const asked = (req.body.messages as Message[]).filter(({ role }) => role === "user");
  const answer = await openai.chat.completions.create({ model: "gpt-5", messages: asked });
  res.json(answer.choices[0]?.message.content);
});

// Ok: every message gets its role here.
app.post("/told", async (req, res) => {
  const told = (req.body.messages as Message[]).map(({ content }) => ({ role: "user" as const, content }));
  const answer = await openai.chat.completions.create({ model: "gpt-5", messages: told });
  res.json(answer.choices[0]?.message.content);
});
