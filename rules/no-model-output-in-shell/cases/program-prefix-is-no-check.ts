// "git " may be followed by anything, a semicolon included.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const git = tool({
  description: "Run a git command",
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => (command.startsWith("git ") ? exec(command).pid : undefined),
//                                                                   ^^^^^^^ finding: no-model-output-in-shell
});
