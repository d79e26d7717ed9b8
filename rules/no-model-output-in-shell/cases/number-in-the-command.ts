// A number carries no command.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const disk = tool({
  description: "Largest folders",
  inputSchema: z.object({ count: z.number().int().min(1).max(50), human: z.boolean() }),
  execute: async ({ count, human }) => execSync(`du ${human ? "-h" : "-k"} /srv | sort -n | tail -n ${count}`, { encoding: "utf8" }),
});
