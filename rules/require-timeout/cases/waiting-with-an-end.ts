// A signal, a timeout of the client, or a way of fetching that has one.
import { GoogleGenAI } from "@google/genai";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { Mistral } from "@mistralai/mistralai";
import { generateText } from "ai";
import { Ollama } from "ollama";
import OpenAI from "openai";

const timed: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(30_000) });
const local = new Ollama({ host: "http://localhost:11434", fetch: timed });
local.chat({ model: "m", messages: [] });
generateText({ model, prompt: "Hello.", abortSignal: AbortSignal.timeout(30_000) });
new GoogleGenAI({ httpOptions: { timeout: 30_000 } }).models.generateContent({ model: "m", contents: "Hello." });
const made = new GoogleGenerativeAI("key").getGenerativeModel({ model: "m" }, { timeout: 30_000 });
made.generateContent("Hello.");
new Mistral({ timeoutMs: 30_000 }).chat.complete({ model: "m", messages: [] });
// The library waits ten minutes at most.
new OpenAI().chat.completions.create({ model: "m", messages: [] });
