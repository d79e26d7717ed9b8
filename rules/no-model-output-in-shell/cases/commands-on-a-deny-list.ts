// Two programs are refused, and all others run.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const FORBIDDEN = new Set(["rm", "shutdown"]);

export const run = tool({
  description: "Run a program",
  inputSchema: z.object({ program: z.string() }),
  execute: async ({ program }) => {
    if (FORBIDDEN.has(program)) throw new Error("forbidden");
    return execSync(program, { encoding: "utf8" });
//                  ^^^^^^^ finding: no-model-output-in-shell "a list of what is bad"
  },
});
