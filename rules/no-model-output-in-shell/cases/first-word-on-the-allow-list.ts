// The first word is checked; the shell reads the others too.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const ALLOWED = ["ls", "cat", "git"];

export const terminal = tool({
  description: "Run a harmless command",
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const [program = ""] = command.split(" ");
    if (!ALLOWED.includes(program)) throw new Error(`${program} is not allowed`);
    return exec(command).pid;
//              ^^^^^^^ finding: no-model-output-in-shell
  },
});
