// What stands between an option and the rest of the list is that option's value; a program whose name nobody knows is not taken for a shell.
import { spawn } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

declare function find(name: string): Promise<string>;

export const search = tool({
  description: "Searches the notes.",
  inputSchema: z.object({ pattern: z.string(), folder: z.string() }),
  execute: async ({ pattern, folder }) => {
    spawn(await find("rg"), ["--no-heading", "-e", pattern, "--", folder]);
    spawn("adb", ["--serial", pattern, "shell", "ls"]);
    spawn("git", ["commit", "-m", pattern]);
    spawn(await find("rg"), [pattern, folder]);
    //                      ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    spawn("rg", ["-n", pattern, "notes"]);
    //          ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
