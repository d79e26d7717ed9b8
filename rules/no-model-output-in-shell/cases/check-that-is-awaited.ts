// Checks that answer by a promise, awaited where the answer is asked for.
import { execSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const PROGRAMS = new Set(["ls", "pwd"]);

const isAllowed = async (program: string): Promise<boolean> => PROGRAMS.has(program);

const ask = (program: string): Promise<boolean> => isAllowed(program);

async function assertAllowed(program: string): Promise<void> {
  const notice = await readFile("notice.txt", "utf8");
  if (!(await isAllowed(program))) throw new Error(notice);
}

const inputSchema = z.object({ program: z.string() });

export const runAllowed = tool({
  inputSchema,
  execute: async ({ program }) => {
    const allowed = isAllowed(program);
    if (!(await allowed)) return "not allowed";
    return execSync(program).toString();
  },
});

export const runAllowedByAnother = tool({
  inputSchema,
  execute: async ({ program }) => {
    if (!(await ask(program))) return "not allowed";
    return execSync(program).toString();
  },
});

export const runUnlessItThrows = tool({
  inputSchema,
  execute: async ({ program }) => {
    await assertAllowed(program);
    return execSync(program).toString();
  },
});
