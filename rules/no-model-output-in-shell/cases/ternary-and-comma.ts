// Conditional, nullish and comma expressions pass their values on.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

let count = 0;

export const terminal = tool({
  inputSchema: z.object({ command: z.string().nullish(), fallback: z.enum(["ls", "pwd"]) }),
  execute: async ({ command, fallback }) => {
    const line = (count++, command ? command.normalize() : fallback);
    return execSync(line || "true", { encoding: "utf8" });
//                  ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
