// A helper of the project returns contained paths and throws otherwise.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

function inside(root: string, requested: string): string {
  const base = path.resolve(root);
  const full = path.resolve(base, requested);
  if (full !== base && !full.startsWith(base + path.sep)) throw new Error(`${requested} is outside`);
  return full;
}

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => readFile(inside("notes", file), "utf8"),
});
