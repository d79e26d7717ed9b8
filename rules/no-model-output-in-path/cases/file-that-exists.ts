// That a file exists is no reason to read it.
import { existsSync, readFileSync, statSync } from "node:fs";
import { tool } from "ai";
import { z } from "zod";

export const readAny = tool({
  description: "Read a file",
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    if (!existsSync(file) || statSync(file).size > 1_000_000) return "no such file";
    return readFileSync(file, "utf8");
//                      ^^^^ finding: no-model-output-in-path
  },
});
