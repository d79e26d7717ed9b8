// The same program without a shell, its argument after the separator.
import { spawn } from "node:child_process";
import { tool } from "@openai/agents";
import { z } from "zod";

export const count = tool({
  name: "count",
  description: "Count the lines of a file",
  parameters: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const child = spawn("wc", ["-l", "--", file], { shell: false, cwd: "/srv/media" });
    return String(child.pid);
  },
});
