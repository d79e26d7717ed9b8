// The module is loaded when it is needed.
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const { execSync } = await import("node:child_process");
    return execSync(command, { encoding: "utf8" });
//                  ^^^^^^^ finding: no-model-output-in-shell
  },
});
