// The arguments of a function call are glued to a command.
import { execSync } from "node:child_process";
import OpenAI from "openai";

const openai = new OpenAI();

export async function answer(messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[]) {
  const completion = await openai.chat.completions.create({ model: "gpt-5-mini", messages });
  for (const call of completion.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== "function") continue;
    const args = JSON.parse(call.function.arguments);
    execSync("ping -c 1 " + args.host, { encoding: "utf8" });
//           ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }
}
