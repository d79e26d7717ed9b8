// A person who is asked about some tools alone agrees to nothing of the others; one who is asked about each file has said yes to it.
import { readFileSync } from "node:fs";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import OpenAI from "openai";

const terminal = createInterface({ input: stdin, output: stdout });
const ask = async (text: string): Promise<boolean> => (await terminal.question(`${text} (y/n) `)) === "y";

const tools: Record<string, { run: (file: string) => string; isRisky?: boolean }> = {
  read: {
    run: (file) => readFileSync(file, "utf8"),
//                              ^^^^ finding: no-model-output-in-path
  },
  wipe: { run: () => "wiped", isRisky: true },
};

export async function answer(question: string): Promise<string> {
  const reply = await new OpenAI().responses.create({ model: "gpt-5", input: question });
  for (const item of reply.output) {
    if (item.type !== "function_call") continue;
    const tool = tools[item.name];
    if (!tool) continue;
    if (tool.isRisky && !(await ask(`${item.name} ${item.arguments}`))) continue;
    return tool.run(JSON.parse(item.arguments).file);
  }
  return reply.output_text;
}

export async function answerAsked(question: string): Promise<string> {
  const reply = await new OpenAI().responses.create({ model: "gpt-5", input: question });
  for (const item of reply.output) {
    if (item.type !== "function_call") continue;
    const { file } = JSON.parse(item.arguments);
    if (!(await ask(`read ${file}`))) continue;
    return readFileSync(file, "utf8");
  }
  return reply.output_text;
}
