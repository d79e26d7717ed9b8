// A question on the terminal, made a promise by hand: what the user typed decides where it is handed on, not where it is thrown away.
import { rmSync } from "node:fs";
import readline from "node:readline";
import { generateText, tool } from "ai";
import { z } from "zod";

const terminal = readline.createInterface({ input: process.stdin });
const inputSchema = z.object({ path: z.string() });

function question(text: string): Promise<string> {
  return new Promise((resolve) => {
    terminal.question(text, (answer) => {
      resolve(answer.trim());
    });
  });
}

function shown(text: string): Promise<string> {
  return new Promise((resolve) => {
    terminal.question(text, () => {
      resolve("y");
    });
  });
}

async function isAgreed(path: string, ask: (text: string) => Promise<string>): Promise<boolean> {
  return (await ask(`Delete ${path}? (y/n) `)) === "y";
}

export const tools = {
  remove: tool({
    description: "Removes a file when the user agrees",
    inputSchema,
    execute: async ({ path }) => {
      if (await isAgreed(path, question)) rmSync(path);
    },
  }),
  drop: tool({
//      ^ finding: require-approval-gate
    description: "Removes a file when the user has seen it",
    inputSchema,
    execute: async ({ path }) => {
      if ((await shown(`Delete ${path}`)) === "y") rmSync(path);
    },
  }),
};

export function run(prompt: string): Promise<unknown> {
  return generateText({ model: "openai/gpt-5-mini", prompt, tools });
}
