// A list of forbidden characters forgets the line break, and the program itself.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  description: "Run a command",
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    if (/[;&|]/.test(command)) throw new Error("forbidden character");
    return exec(command).pid;
//              ^^^^^^^ finding: no-model-output-in-shell
  },
});
