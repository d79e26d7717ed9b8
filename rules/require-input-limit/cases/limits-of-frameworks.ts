// A limit for the body, chosen by the program, bounds all that it reads of requests.
import bodyParser from "body-parser";
import express from "express";
import OpenAI from "openai";

const app = express();
app.use(express.json({ limit: "16kb" }));
app.use(bodyParser.text({ limit: 16 * 1024 }));
const openai = new OpenAI();

app.post("/ask", async (req, res) => {
  const reply = await openai.responses.create({ model: "m", input: req.body.question });
  res.json(reply);
});
