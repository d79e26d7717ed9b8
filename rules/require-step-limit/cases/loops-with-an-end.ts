// Loops that count, watch the clock, go through a list, or ask a person in every round.
import { createInterface } from "node:readline/promises";
import OpenAI from "openai";

const client = new OpenAI();
const tools = [{ type: "function", function: { name: "now", parameters: { type: "object", properties: {} } } }] as const;
const ask = (messages: any[]) => client.chat.completions.create({ model: "m", messages, tools });

export async function counted(messages: any[]) {
  for (let round = 0; round < 8; round++) {
    const reply = await ask(messages);
    if (!reply.choices[0].message.tool_calls) return reply;
  }
  return undefined;
}

export async function countedWithin(messages: any[]) {
  let rounds = 0;
  while (true) {
    if (++rounds > 8) throw new Error("too many rounds");
    const reply = await ask(messages);
    if (!reply.choices[0].message.tool_calls) return reply;
  }
}

class Budget {
  #used = 0;
  spend() {
    this.#used += 1;
    if (this.#used > 8) throw new Error("too many rounds");
  }
}

export async function budgeted(messages: any[]) {
  const budget = new Budget();
  for (;;) {
    budget.spend();
    const reply = await ask(messages);
    if (!reply.choices[0].message.tool_calls) return reply;
  }
}

export async function timed(messages: any[]) {
  const start = Date.now();
  while (Date.now() - start < 60_000) {
    const reply = await ask(messages);
    if (!reply.choices[0].message.tool_calls) return reply;
  }
  return undefined;
}

export async function overAList(questions: string[]) {
  for (const question of questions) {
    const reply = await ask([{ role: "user", content: question }]);
    if (!reply.choices[0].message.tool_calls) continue;
  }
}

export async function overAListWithFailures(questions: string[]) {
  for (const question of questions) {
    try {
      const reply = await ask([{ role: "user", content: question }]);
      if (!reply.choices[0].message.tool_calls) return reply;
    } catch {
      continue;
    }
  }
  return undefined;
}

export async function chat(messages: any[]) {
  const terminal = createInterface({ input: process.stdin });
  while (true) {
    messages.push({ role: "user", content: await terminal.question("> ") });
    const reply = await ask(messages);
    if (reply.choices[0].message.content === "bye") return;
  }
}
