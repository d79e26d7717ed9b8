// A prompt with which two calls ask is written once, and mended once; what the next request writes is another one.
import OpenAI from "openai";

const client = new OpenAI();
const model = "gpt-5-mini";

export async function POST(request: Request) {
  const { history, persona, question } = await request.json();
  const messages = [
    { role: "system" as const, content: `You are ${persona}, and answer briefly.` },
    { role: "user" as const, content: question as string },
  ];
  const plan = await client.chat.completions.create({ model, messages, max_tokens: 50 });
  //                                                         ^^^^^^^^ finding: no-untrusted-instructions
  const answer = await client.chat.completions.create({ model, messages, max_tokens: plan.choices.length });
  const turns = history.map((turn: { role: "user"; content: string }) => ({ role: turn.role, content: turn.content }));
  const first = await client.chat.completions.create({ model, messages: turns });
  //                                                                    ^^^^^ finding: no-untrusted-instructions
  const second = await client.chat.completions.create({ model, messages: turns, max_tokens: first.choices.length });
  const other = await client.chat.completions.create({ model, messages: [{ role: "system", content: `Be ${persona}.` }] });
  //                                                                                                ^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return Response.json([plan, answer, first, second, other]);
}
