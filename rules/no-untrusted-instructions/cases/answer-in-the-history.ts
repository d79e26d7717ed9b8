// What a language model answered goes back into the history under its own role; it becomes instructions where the role is changed.
import { generateText, type ModelMessage } from "ai";
import Groq from "groq-sdk";
import OpenAI from "openai";
import ollama from "ollama";

const client = new OpenAI();

export async function POST(request: Request) {
  const { question } = await request.json();
  const history: OpenAI.ChatCompletionMessageParam[] = [{ role: "user", content: question }];
  const answer = await client.chat.completions.create({ model: "gpt-5-mini", messages: history });
  const message = answer.choices[0]!.message;
  history.push(message);
  history.push({ role: "user", content: "And in short?" });
  await client.chat.completions.create({ model: "gpt-5-mini", messages: history });
  const first = await new Groq().chat.completions.create({ model: "llama", messages: [{ role: "user", content: question }] });
  await new Groq().chat.completions.create({ model: "llama", messages: [{ role: "user", content: question }, first.choices[0]!.message] });
  const local = await ollama.chat({ model: "llama", messages: [{ role: "user", content: question }] });
  await ollama.chat({ model: "llama", messages: [local.message, { role: "user", content: "And in short?" }] });

  const messages: ModelMessage[] = [{ role: "user", content: question }];
  const result = await generateText({ model: "openai/gpt-5-mini", messages });
  messages.push(...result.response.messages);
  await generateText({ model: "openai/gpt-5-mini", messages });

  let input: OpenAI.Responses.ResponseInput = [{ role: "user", content: question }];
  const response = await client.responses.create({ model: "gpt-5-mini", input });
  input = input.concat(response.output);
  await client.responses.create({ model: "gpt-5-mini", input });

  await client.chat.completions.create({ model: "gpt-5-mini", messages: [{ role: "system", content: message.content ?? "" }] });
//                                                                                                  ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return Response.json({});
}
