// Neither the call nor its client ends the waiting.
import { GoogleGenAI } from "@google/genai";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { Mistral } from "@mistralai/mistralai";
import { generateText } from "ai";
import ollama, { Ollama } from "ollama";

class Tagger {
  private readonly client: Ollama;
  constructor(client: Ollama) {
    this.client = client;
  }
  tag(text: string) {
    return this.client.chat({ model: "m", messages: [{ role: "user", content: text }] });
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-timeout
  }
}
new Tagger(new Ollama({ host: "http://localhost:11434" })).tag("Hello.");
await ollama.generate({ model: "m", prompt: "Hello." });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-timeout
await generateText({ model, prompt: "Hello." });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-timeout
await new GoogleGenAI({}).models.generateContent({ model: "m", contents: "Hello." });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-timeout
new GoogleGenerativeAI("key").getGenerativeModel({ model: "m" }).generateContent("Hello.");
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-timeout
await new Mistral({}).chat.complete({ model: "m", messages: [] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-timeout
// What is true of all calls of a client, or of a function in a file, is told at the first of them.
await ollama.embed({ model: "m", input: "Hello." });
await generateText({ model, prompt: "Goodbye." });
