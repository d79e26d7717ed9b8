// Fastify takes a limit for all bodies.
import { GoogleGenAI } from "@google/genai";
import Fastify, { fastify } from "fastify";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const app = Fastify({ bodyLimit: 64 * 1024 });
const inner = fastify({ bodyLimit: 16_384 });

inner.post("/", { bodyLimit: 4096 }, async (req) => ai.models.generateContent({ model: "m", contents: req.body.text }));
app.post("/", async (req) => ai.models.generateContent({ model: "m", contents: req.body.text }));
app.route({
  method: "POST",
  url: "/other",
  bodyLimit: 4096,
  handler: async (req) => ai.models.generateContent({ model: "m", contents: req.body.text }),
});
