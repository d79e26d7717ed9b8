// The language model names a check; the command comes from a Map of ours.
import { spawn } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const CHECKS = new Map([
  ["lint", ["npm", "run", "lint"]],
  ["unit", ["npm", "test", "--", "--run"]],
]);

export const check = tool({
  description: "Run a check",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    const [program, ...args] = CHECKS.get(name) ?? [];
    return program === undefined ? { error: `no check ${name}` } : spawn(program, args).pid;
  },
});
