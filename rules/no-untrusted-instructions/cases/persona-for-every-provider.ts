// The same request in the formats of several providers: a text of the client is welcome as a message of the user, not as instructions.
import { BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import Anthropic from "@anthropic-ai/sdk";
import { VertexAI } from "@google-cloud/vertexai";
import { GoogleGenAI } from "@google/genai";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { InferenceClient } from "@huggingface/inference";
import { Mistral } from "@mistralai/mistralai";
import { OpenRouter } from "@openrouter/sdk";
import { CohereClient, CohereClientV2 } from "cohere-ai";
import Groq from "groq-sdk";
import { Ollama } from "ollama";
import Replicate from "replicate";
import Together from "together-ai";

export async function POST(request: Request) {
  const { persona, question } = await request.json();

  await new GoogleGenAI({}).models.generateContent({
    model: "gemini-2.5-flash",
    contents: [{ role: "user", parts: [{ text: question }] }],
    config: { systemInstruction: `You are ${persona}.` },
//                               ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  });
  const gemini = new GoogleGenerativeAI("").getGenerativeModel({
    model: "gemini-2.5-flash",
    systemInstruction: { role: "system", parts: [{ text: `You are ${persona}.` }] },
//                                                       ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  });
  await gemini.generateContent(question);
  const vertex = new VertexAI({ project: "shop" }).getGenerativeModel({ model: "gemini-2.5-flash", systemInstruction: persona });
//                                                                                                                    ^^^^^^^ finding: no-untrusted-instructions
  await vertex.startChat().sendMessage(question);
  await new BedrockRuntimeClient({}).send(
    new ConverseCommand({
      modelId: "anthropic.claude-sonnet-4",
      system: [{ text: `You are ${persona}.` }],
//                     ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
      messages: [{ role: "user", content: [{ text: question }] }],
    }),
  );
  await new Anthropic().messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: 300,
    system: [{ type: "text", text: `You are ${persona}.` }],
//                                 ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
    messages: [{ role: "user", content: question }],
  });
  const messages = [
    { role: "system" as const, content: `You are ${persona}.` },
    { role: "user" as const, content: question as string },
  ];
  await new Mistral({}).chat.complete({ model: "mistral-large-latest", messages: [{ role: "system", content: persona }] });
//                                                                                                           ^^^^^^^ finding: no-untrusted-instructions
  await new Groq().chat.completions.create({ model: "llama-3.3-70b-versatile", messages: [{ role: "system", content: persona }] });
//                                                                                                                   ^^^^^^^ finding: no-untrusted-instructions
  await new Together().chat.completions.create({ model: "meta-llama/Llama-4", messages: [{ role: "system", content: persona }] });
//                                                                                                                  ^^^^^^^ finding: no-untrusted-instructions
  await new InferenceClient("").chatCompletion({ model: "meta-llama/Llama-4", messages: [{ role: "system", content: persona }] });
//                                                                                                                  ^^^^^^^ finding: no-untrusted-instructions
  await new OpenRouter({}).chat.send({ chatRequest: { model: "openai/gpt-5-mini", messages: [{ role: "system", content: persona }] } });
//                                                                                                                      ^^^^^^^ finding: no-untrusted-instructions
  await new CohereClientV2({}).chat({ model: "command-a", messages: [{ role: "system", content: persona }] });
//                                                                                              ^^^^^^^ finding: no-untrusted-instructions
  await new CohereClient({}).chat({ message: question, preamble: persona });
//                                                               ^^^^^^^ finding: no-untrusted-instructions
  await new Ollama().chat({ model: "llama3", messages: [{ role: "system", content: persona }] });
//                                                                                 ^^^^^^^ finding: no-untrusted-instructions
  await new Ollama().generate({ model: "llama3", prompt: question, system: persona });
//                                                                         ^^^^^^^ finding: no-untrusted-instructions
  await new Replicate().run("meta/llama-4", { input: { prompt: question, system_prompt: persona } });
//                                                                                      ^^^^^^^ finding: no-untrusted-instructions
  return Response.json({});
}
