// The table of tools says of each whether a person is asked; and that the person wants to go on after so many rounds is about no call.
import { rmSync } from "node:fs";
import { confirm } from "@inquirer/prompts";
import OpenAI from "openai";

interface Entry {
  readonly definition: OpenAI.Chat.ChatCompletionFunctionTool;
  readonly run: (path: string) => string;
  readonly isRisky?: boolean;
}

const path = { type: "object", properties: { path: { type: "string" } }, required: ["path"], additionalProperties: false };

const entries: Record<string, Entry> = {
  drop_file: {
    definition: { type: "function", function: { name: "drop_file", description: "Deletes a file", parameters: path } },
    run: (file) => (rmSync(file), "done"),
    isRisky: true,
  },
  drop_folder: {
    definition: { type: "function", function: { name: "drop_folder", description: "Deletes a folder", parameters: path } },
    //                                                ^^^^^^^^^^^^^ finding: require-approval-gate
    run: (folder) => (rmSync(folder, { recursive: true }), "done"),
    isRisky: false,
  },
  drop_all: {
    definition: { type: "function", function: { name: "drop_all", description: "Deletes what is below", parameters: path } },
    //                                                ^^^^^^^^^^ finding: require-approval-gate
    run: (folder) => (rmSync(`${folder}/.`, { recursive: true, force: true }), "done"),
  },
};

const client = new OpenAI();
const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [];

export async function answer(round = 0): Promise<string | null> {
  if (round >= 10 && !(await confirm({ message: "Go on?" }))) return null;
  const tools = Object.values(entries).map(({ definition }) => definition);
  const { choices } = await client.chat.completions.create({ model: "gpt-5-mini", messages, tools });
  const message = choices[0]!.message;
  messages.push(message);
  for (const call of message.tool_calls ?? []) {
    if (call.type !== "function") continue;
    const entry = entries[call.function.name];
    if (!entry) continue;
    const args = JSON.parse(call.function.arguments) as { path: string };
    console.info("call", call.function.name, args);
    const isAgreed = !entry.isRisky || (await confirm({ message: `${call.function.name} ${args.path}?` }));
    const content = isAgreed ? entry.run(args.path) : "The user said no.";
    messages.push({ role: "tool", tool_call_id: call.id, content });
  }
  return message.tool_calls ? answer(round + 1) : message.content;
}
