// Calls that let the language model answer for as long as it likes.
import { VertexAI } from "@google-cloud/vertexai";
import { GoogleGenAI } from "@google/genai";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { Mistral } from "@mistralai/mistralai";
import { generateText } from "ai";
import Groq from "groq-sdk";
import ollama, { Ollama } from "ollama";
import OpenAI from "openai";
import { Portkey } from "portkey-ai";
import Together from "together-ai";

await new OpenAI().chat.completions.create({ model: "m", messages: [] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await new OpenAI().responses.create({ model: "m", input: "Hello." });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await new Groq().chat.completions.create({ model: "m", messages: [] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await new Portkey().chat.completions.create({ model: "m", messages: [] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await new Together().chat.completions.create({ model: "m", messages: [] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await new GoogleGenAI({}).models.generateContent({ model: "m", contents: "Hello." });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
new GoogleGenerativeAI("key").getGenerativeModel({ model: "m" }).generateContent("Hello.");
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
new VertexAI({ project: "p" }).getGenerativeModel({ model: "m" }).generateContent("Hello.");
//                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await new Mistral({}).chat.complete({ model: "m", messages: [] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await ollama.chat({ model: "m", messages: [] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
new Ollama({ host: "http://localhost:11434" }).generate({ model: "m", prompt: "Hello." });
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
await generateText({ model, prompt: "Hello." });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-token-limit
