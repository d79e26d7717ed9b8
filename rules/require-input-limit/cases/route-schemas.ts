// What the schema of a route lets through: one names a maximum, the other does not.
import { GoogleGenAI } from "@google/genai";
import Fastify from "fastify";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const app = Fastify();
const text = { type: "string", maxLength: 4000 };

app.post(
  "/short",
  { schema: { body: { type: "object", properties: { text, tone: { type: "string", enum: ["a", "b"] } }, required: ["text"] } } },
  async (req) => ai.models.generateContent({ model: "m", contents: `${req.body.tone}: ${req.body.text}` }),
);

app.post("/long", { schema: { body: { type: "object", properties: { text: { type: "string" } } } } }, async (req) =>
  ai.models.generateContent({ model: "m", contents: req.body.text }),
  //                                                ^^^^^^^^^^^^^ finding: require-input-limit
);

app.route({
  method: "POST",
  url: "/other",
  schema: { body: { type: "object", properties: { text } } },
  handler: async (req) => ai.models.generateContent({ model: "m", contents: req.body.text }),
});
