// One dash makes an option as well.
import { execFileSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const log = tool({
  description: "Commits of a branch",
  inputSchema: z.object({ branch: z.string() }),
  execute: async ({ branch }) => {
    if (branch.startsWith("--")) throw new Error("not a branch");
    return execFileSync("git", ["log", "--oneline", branch], { encoding: "utf8" });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
