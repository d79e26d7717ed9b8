// The list of arguments grows before the program starts.
import { execFile } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const grep = tool({
  description: "Search the repository",
  inputSchema: z.object({ pattern: z.string(), ignoreCase: z.boolean() }),
  execute: async ({ pattern, ignoreCase }) => {
    const argv = ["grep", "-n"];
    if (ignoreCase) argv.push("-i");
    argv.push(pattern);
    return execFile("git", argv).pid;
//                         ^^^^ finding: no-model-output-in-shell
  },
});
