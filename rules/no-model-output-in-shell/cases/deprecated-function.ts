// A function that warns of its age first is still the function.
import { exec } from "node:child_process";
import { deprecate } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = deprecate((command: string) => exec(command), "run() is old");
//                                              ^^^^^^^ finding: no-model-output-in-shell

export const listFolder = tool({
  description: "List a folder",
  inputSchema: z.object({ folder: z.string() }),
  execute: async ({ folder }) => {
    run(`ls ${folder}`);
  },
});
