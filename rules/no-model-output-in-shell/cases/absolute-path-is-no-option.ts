// What the file system says a path really is begins at a root, and with no dash; so does what is put behind a folder.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { tool } from "ai";
import { z } from "zod";

export const stage = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    execFileSync("git", ["add", resolve(file)]);
    execFileSync("git", ["add", realpathSync(file)]);
    execFileSync("git", ["add", await realpath(file)]);
    execFileSync("git", ["add", join(process.cwd(), file)]);
    execFileSync("git", ["add", join("/srv/site", file)]);
    execFileSync("git", ["add", join(".", file)]);
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    execFileSync("git", ["add", join(file, "all")]);
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    execFileSync("git", ["add", file]);
    //                  ^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
