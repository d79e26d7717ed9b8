// A helper tests the name against a pattern with both anchors.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const isBranch = (name: string) => name.length < 80 && /^[a-z0-9][a-z0-9/_]*$/i.test(name);

export const checkout = tool({
  inputSchema: z.object({ branch: z.string() }),
  execute: async ({ branch }) => {
    if (!isBranch(branch)) return "not a branch name";
    return execSync(`git checkout ${branch} 2>&1`, { encoding: "utf8" });
  },
});
