// A function that calls itself as long as the language model asks for tools: without a count, and with one.
import OpenAI from "openai";

const client = new OpenAI();
const tools = [{ type: "function", function: { name: "now", parameters: { type: "object", properties: {} } } }] as const;

export async function answer(messages: any[]): Promise<string> {
  const { choices } = await client.chat.completions.create({ model: "m", messages, tools });
  const [choice] = choices;
  if (choice.finish_reason !== "tool_calls") return choice.message.content ?? "";
  return answer([...messages, choice.message, { role: "tool", content: "noon" }]);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
}

export async function count(messages: any[], round = 0): Promise<string> {
  const { choices } = await client.chat.completions.create({ model: "m", messages, tools });
  const [choice] = choices;
  if (choice.finish_reason !== "tool_calls" || round > 8) return choice.message.content ?? "";
  return count([...messages, choice.message, { role: "tool", content: "noon" }], round + 1);
}

// Without tools there are no rounds: what is asked again is another part of the text.
export async function split(text: string): Promise<string[]> {
  const { choices } = await client.chat.completions.create({ model: "m", messages: [{ role: "user", content: text }] });
  const rest = choices[0].message.content ?? "";
  return rest === "" ? [] : [rest, ...(await split(rest))];
}
