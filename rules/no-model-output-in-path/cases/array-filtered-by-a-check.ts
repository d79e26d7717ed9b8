// Only the paths that pass the check are left in the list.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");
const isInside = (full: string) => full.startsWith(ROOT + path.sep);

export const readAll = tool({
  inputSchema: z.object({ files: z.array(z.string()) }),
  execute: async ({ files }) => {
    const allowed = files.map((file) => path.resolve(ROOT, file)).filter(isInside);
    return Promise.all(allowed.map((full) => readFile(full, "utf8")));
  },
});
