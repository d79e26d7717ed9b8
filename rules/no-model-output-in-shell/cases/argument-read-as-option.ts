// No shell, but "--output=/etc/passwd" is a branch name that git understands very well.
import { execFileSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const log = tool({
  description: "Commits of a branch",
  inputSchema: z.object({ branch: z.string() }),
  execute: async ({ branch }) => execFileSync("git", ["log", "--oneline", branch], { encoding: "utf8" }),
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
