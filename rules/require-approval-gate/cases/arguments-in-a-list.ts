// A dispatcher hands on what the language model chose as a list: which file is written is the model's choice. What the program lists is its own.
import { writeFileSync } from "node:fs";
import { generateText, tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ path: z.string(), text: z.string() });

function write(path: string, text: string): string {
  writeFileSync(path, text);
  return "written";
}

function note(path: string, text: string): string {
  writeFileSync(path, text);
  return "noted";
}

export const tools = {
  write: tool({ description: "Writes a file", inputSchema, execute: (args) => write(...(Object.values(args) as [string, string])) }),
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
  note: tool({ description: "Notes when it was asked", inputSchema, execute: () => note(...(["./.notes/last.json", "asked"] as const)) }),
};

export function run(prompt: string): Promise<unknown> {
  return generateText({ model: "openai/gpt-5-mini", prompt, tools });
}
