// Every tool takes its path through one function, in a file of its own; one forgot.
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";
import { OutsideError, safePath } from "./safe-path.js";

const ROOT = path.resolve("workspace");
const inputSchema = z.object({ file: z.string() });

export const read = tool({
  inputSchema,
  execute: async ({ file }) => {
    try {
      return await readFile(safePath(ROOT, file), "utf8");
    } catch (error) {
      return error instanceof OutsideError ? "outside the workspace" : "no such file";
    }
  },
});

export const remove = tool({
  inputSchema,
  execute: async ({ file }) => rm(path.join(ROOT, file), { force: true }),
//                                ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
