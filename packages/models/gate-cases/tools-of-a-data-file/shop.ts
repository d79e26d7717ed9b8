// Tools that a file of data describes are those of whoever imports it.
import { rm } from "node:fs/promises";
import OpenAI from "openai";
import { tools } from "./config/tools.json";

const client = new OpenAI();

export async function run(messages: []) {
  const { choices } = await client.chat.completions.create({ model: "m", messages, tools });
  for (const { function: called } of choices[0].message.tool_calls) {
    if (called.name === "erase") await rm(JSON.parse(called.arguments).path);
  }
}
