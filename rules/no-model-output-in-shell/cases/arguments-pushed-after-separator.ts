// The separator is pushed before the argument.
import { execFile } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const grep = tool({
  description: "Search the repository",
  inputSchema: z.object({ pattern: z.string(), path: z.string().optional() }),
  execute: async ({ pattern, path }) => {
    const argv = ["grep", "-n", `--regexp=${pattern}`];
    if (path) argv.push("--", path);
    return execFile("git", argv).pid;
  },
});
