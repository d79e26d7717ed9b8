// Clients of single providers, each with words of its own for the same things.
import { CohereClient } from "cohere-ai";
import { OpenAIClient } from "@azure/openai";
import { Mistral } from "@mistralai/mistralai";
import { Ollama, chat as ollamaChat, generate as ollamaGenerate } from "ollama";
import { ChatGPTAPI } from "chatgpt";
import { Codex } from "@openai/codex-sdk";
import { Configuration, OpenAIApi } from "openai-edge";
import Groq from "groq-sdk";
import OlderMistral, { MistralClient } from "@mistralai/mistralai";
import Replicate from "replicate";
import Together from "together-ai";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const noop = { type: "function", function: { name: "noop", parameters: {} } };

express().post("/cohere", async (request) => {
  const { role, description } = request.body;
  const cohere = new CohereClient({});
  await cohere.chat({ message: "Hello", chatHistory: [{ role: "USER", message: process.env.API_KEY }] });
//                                                                             ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await cohere.chat({ message: "Hello", tools: [{ name: "noop", description }] });
//                                                              ^^^^^^^^^^^ finding: no-untrusted-instructions
  await cohere.generate({ prompt: process.env.API_KEY });
//                                ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await cohere.v2.chat({ model: "m", messages: [{ role, content: "Hello" }] });
//                                                ^^^^ finding: no-untrusted-instructions
  await cohere.v2.chat({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                       ^^^^^^^^^^^ finding: no-untrusted-instructions

  const answer = await cohere.chat({ message: "Which query?", tools: [{ name: "noop" }] });
  await db.query(answer.text);
//               ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.toolCalls[0].parameters.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await cohere.chatStream({ message: "Which query?" })) {
    await db.query(part.text);
//                 ^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.response.text);
//                 ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.toolCalls[0].parameters.sql);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  await db.query((await cohere.generate({ prompt: "Which query?" })).generations[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await cohere.generateStream({ prompt: "Which query?" })) await db.query(part.text);
//                                                                                                 ^^^^^^^^^ finding: no-model-output-in-sql
  const { message } = await cohere.v2.chat({ model: "m", messages: [], tools: [noop] });
  await db.query(message.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(message.toolPlan);
//               ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(message.toolCalls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await cohere.v2.chatStream({ model: "m", messages: [] })) {
    await db.query(part.delta.message.content.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.delta.message.toolCalls.function.arguments);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
});

express().post("/azure", async (request) => {
  const { persona, role, description } = request.body;
  const azure = new OpenAIClient("https://models.example", {});
  await azure.getChatCompletions("m", [{ role: "system", content: persona }]);
//                                                                ^^^^^^^ finding: no-untrusted-instructions
  await azure.getChatCompletions("m", [{ role, content: "Hello" }]);
//                                       ^^^^ finding: no-untrusted-instructions
  await azure.getChatCompletions("m", [{ role: "system", content: [{ type: "text", text: persona }] }]);
//                                                                                       ^^^^^^^ finding: no-untrusted-instructions
  await azure.getChatCompletions("m", [], { tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                ^^^^^^^^^^^ finding: no-untrusted-instructions
  await azure.getCompletions("m", [process.env.API_KEY]);
//                                ^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  const { message } = (await azure.getChatCompletions("m", [], { tools: [noop], functions: [{ name: "noop" }] })).choices[0];
  await db.query(message.content);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(message.toolCalls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(message.functionCall.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await azure.streamChatCompletions("m", [])) await db.query(part.choices[0].delta.content);
//                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await azure.getCompletions("m", [])).choices[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await azure.streamCompletions("m", [])) await db.query(part.choices[0].text);
//                                                                                ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});

express().post("/mistral", async (request) => {
  const { persona, role, description } = request.body;
  const mistral = new Mistral({});
  await mistral.chat.complete({ model: "m", messages: [{ role, content: "Hello" }] });
//                                                       ^^^^ finding: no-untrusted-instructions
  await mistral.chat.complete({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                              ^^^^^^^^^^^ finding: no-untrusted-instructions
  await mistral.fim.complete({ model: "m", prompt: process.env.API_KEY });
//                                                 ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await mistral.beta.agents.create({ model: "m", instructions: persona });
//                                                             ^^^^^^^ finding: no-untrusted-instructions
  await mistral.beta.conversations.start({ model: "m", instructions: persona });
//                                                                   ^^^^^^^ finding: no-untrusted-instructions
  await mistral.beta.conversations.start({ model: "m", inputs: process.env.API_KEY });
//                                                             ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  const { message } = (await mistral.chat.complete({ model: "m", messages: [], tools: [noop] })).choices[0];
  await db.query(message.toolCalls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await mistral.chat.stream({ model: "m", messages: [] })) await db.query(part.data.choices[0].delta.content);
//                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await mistral.chat.parse({ model: "m", messages: [] })).choices[0].message.parsed.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await mistral.beta.conversations.start({ model: "m" })).outputs[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await mistral.beta.conversations.startStream({ model: "m" })) await db.query(part.data.content);
//                                                                                                      ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const older = new MistralClient("made-up");
  await older.chat({ model: "m", messages: [{ role: "system", content: persona }] });
//                                                                     ^^^^^^^ finding: no-untrusted-instructions
  await older.chat({ model: "m", messages: [{ role, content: "Hello" }] });
//                                            ^^^^ finding: no-untrusted-instructions
  await older.chat({ model: "m", messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                            ^^^^^^^ finding: no-untrusted-instructions
  await older.chat({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                   ^^^^^^^^^^^ finding: no-untrusted-instructions
  const answer = (await new OlderMistral("made-up").chat({ model: "m", messages: [], tools: [noop] })).choices[0];
  await db.query(answer.message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(answer.message.tool_calls[0].function.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of older.chatStream({ model: "m", messages: [] })) await db.query(part.choices[0].delta.content);
//                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});

express().post("/ollama", async (request) => {
  const { persona, role, description } = request.body;
  const ollama = new Ollama();
  await ollama.chat({ model: "m", messages: [{ role, content: "Hello" }] });
//                                             ^^^^ finding: no-untrusted-instructions
  await ollama.chat({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                    ^^^^^^^^^^^ finding: no-untrusted-instructions
  await ollamaChat({ model: "m", messages: [{ role: "system", content: persona }] });
//                                                                     ^^^^^^^ finding: no-untrusted-instructions
  await ollamaChat({ model: "m", messages: [{ role, content: "Hello" }] });
//                                            ^^^^ finding: no-untrusted-instructions
  await ollamaChat({ model: "m", messages: [], tools: [{ type: "function", function: { name: "noop", description } }] });
//                                                                                                   ^^^^^^^^^^^ finding: no-untrusted-instructions
  await ollamaGenerate({ model: "m", prompt: process.env.API_KEY });
//                                           ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await ollamaGenerate({ model: "m", system: persona });
//                                           ^^^^^^^ finding: no-untrusted-instructions
  await ollamaChat({ model: "m", messages: [], tools: [noop] });
  await ollama.chat({ model: "m", messages: [], tools: [noop] });
  for await (const part of await ollama.chat({ model: "m", messages: [], stream: true })) await db.query(part.message.content);
//                                                                                                       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await ollama.generate({ model: "m", stream: true })) await db.query(part.response);
//                                                                                             ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await ollamaGenerate({ model: "m", stream: true })) await db.query(part.response);
//                                                                                            ^^^^^^^^^^^^^ finding: no-model-output-in-sql
});

express().post("/others", async (request) => {
  const { persona, role } = request.body;
  const replicate = new Replicate();
  await replicate.predictions.create({ model: "m", input: { prompt: process.env.API_KEY } });
//                                                                  ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await replicate.predictions.create({ model: "m", input: { system_prompt: persona } });
//                                                                         ^^^^^^^ finding: no-untrusted-instructions
  for await (const part of replicate.stream("m", {})) await db.query(part.data);
//                                                                   ^^^^^^^^^ finding: no-model-output-in-sql
  const prediction = await replicate.predictions.create({ model: "m", input: {} });
  await db.query(prediction.output);
//               ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await replicate.wait(prediction)).output);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const together = new Together();
  await together.completions.create({ model: "m", prompt: process.env.API_KEY });
//                                                        ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await db.query((await together.completions.create({ model: "m", prompt: "Which query?" })).choices[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await together.completions.create({ model: "m", prompt: "", stream: true })) await db.query(part.choices[0].text);
//                                                                                                                     ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { message } = (await new Groq().chat.completions.create({ model: "m", messages: [] })).choices[0];
  await db.query(message.function_call.arguments);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const chatGpt = new ChatGPTAPI({ apiKey: "made-up", systemMessage: persona });
//                                                                   ^^^^^^^ finding: no-untrusted-instructions
  await chatGpt.sendMessage(process.env.API_KEY);
//                          ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await chatGpt.sendMessage("Hello", { systemMessage: persona, onProgress: ({ text }) => db.query(text) });
//                                                    ^^^^^^^ finding: no-untrusted-instructions
//                                                                                                ^^^^ finding: no-model-output-in-sql
  await db.query((await chatGpt.sendMessage("Which query?")).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const edge = new OpenAIApi(new Configuration({}));
  await edge.createChatCompletion({ model: "m", messages: [{ role: "system", content: persona }] });
//                                                                                    ^^^^^^^ finding: no-untrusted-instructions
  await edge.createChatCompletion({ model: "m", messages: [{ role, content: "Hello" }] });
//                                                           ^^^^ finding: no-untrusted-instructions
  await edge.createCompletion({ model: "m", prompt: process.env.API_KEY });
//                                                  ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  const response = await edge.createChatCompletion({ model: "m", messages: [] });
  await db.query(await response.text());
//               ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of response.body) await db.query(part);
//                                                       ^^^^ finding: no-model-output-in-sql

  const thread = new Codex().startThread();
  await thread.run(process.env.API_KEY);
//                 ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await thread.run([{ type: "text", text: process.env.API_KEY }]);
//                                        ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  const turn = await thread.run("Which query?");
  await db.query(turn.finalResponse);
//               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(turn.items[0].command);
//               ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const { item } of (await thread.runStreamed("Which query?")).events) await db.query(item.text);
//                                                                                               ^^^^^^^^^ finding: no-model-output-in-sql
});
