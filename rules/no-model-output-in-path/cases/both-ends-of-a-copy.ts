// A copy has two paths: one discloses, the other overwrites.
import { copyFile, rename } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const move = tool({
  description: "Move or copy a file",
  inputSchema: z.object({ from: z.string(), to: z.string(), keep: z.boolean() }),
  execute: async ({ from, to, keep }) => {
    if (keep) await copyFile(from, "backup/latest");
//                           ^^^^ finding: no-model-output-in-path
    else await rename("backup/latest", to);
//                                     ^^ finding: no-model-output-in-path
  },
});
