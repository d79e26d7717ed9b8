// The path lies below one of the folders that are allowed.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOTS = ["notes", "drafts"].map((folder) => path.resolve(folder));

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const full = path.resolve(file);
    const isAllowed = ROOTS.some((root) => full === root || full.startsWith(root + path.sep));
    if (!isAllowed) throw new Error("outside the allowed folders");
    return readFile(full, "utf8");
  },
});
