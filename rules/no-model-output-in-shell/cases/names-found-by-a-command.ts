// A search begins at a folder that the language model names: the names that it finds may hold anything, too.
import { exec } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(exec);
const inputSchema = z.object({ folder: z.string() });

export const projects = tool({
  inputSchema,
  execute: async ({ folder }) => {
    const { stdout } = await run(`find "${folder}" -name package.json`);
    //                           ^ finding: no-model-output-in-shell
    for (const file of stdout.split("\n")) await run(`cat "${file}"`);
    //                                               ^ finding: no-model-output-in-shell
    return stdout;
  },
});

export const versions = tool({
  inputSchema,
  execute: async () => {
    const { stdout } = await run("ls versions");
    for (const file of stdout.split("\n")) await run(`cat "versions/${file}"`);
  },
});
