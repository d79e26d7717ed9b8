// The shell expands the variable between double quotes and does not parse it again.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const notify = tool({
  inputSchema: z.object({ message: z.string() }),
  execute: async ({ message }) => {
    execSync('notify-send -- "$MESSAGE"', { env: { PATH: process.env.PATH, MESSAGE: message } });
  },
});
