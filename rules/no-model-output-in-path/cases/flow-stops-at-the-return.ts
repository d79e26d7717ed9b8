// After the early return nothing of the language model's is left in the variable.
import { readFileSync } from "node:fs";
import { tool } from "ai";
import { z } from "zod";

export const help = tool({
  inputSchema: z.object({ topic: z.string().optional() }),
  execute: async ({ topic }) => {
    let file = "docs/index.md";
    if (topic !== undefined) {
      file = topic;
      return { error: `no page ${file}` };
    }
    return { text: readFileSync(file, "utf8") };
  },
});
