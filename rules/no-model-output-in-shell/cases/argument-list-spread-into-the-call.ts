// The arguments of exec itself are spread from a list.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async (input) => {
    const { command: line = "true", ...rest } = input;
    const parameters: Parameters<typeof exec> = [line, { env: { ...process.env, ...rest } }];
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-environment-passthrough
    return exec(...parameters).pid;
//              ^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
