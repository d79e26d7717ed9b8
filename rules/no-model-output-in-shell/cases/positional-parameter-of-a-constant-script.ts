// The script is constant; the value is its first parameter, which the shell does not parse.
import { execFileSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const count = tool({
  inputSchema: z.object({ words: z.string() }),
  execute: async ({ words }) => execFileSync("sh", ["-c", 'printf %s "$1" | wc -w', "sh", words], { encoding: "utf8" }),
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ spurious: no-model-output-in-shell #2
});
