// Without the shell option, but the program that is started is a shell.
import { spawn } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const bash = tool({
  description: "Run a command",
  inputSchema: z.object({ command: z.string().describe("the command line") }),
  execute: async ({ command }) => {
    const child = spawn("bash", ["-lc", command], { stdio: "pipe" });
//                              ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    return child.pid;
  },
});
