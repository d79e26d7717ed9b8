// The helper says whether the path is inside; the handler resolves it the same way.
import { unlink } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");
const isInside = (full: string) => full.startsWith(`${ROOT}${path.sep}`);

export const remove = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const full = path.resolve(ROOT, file);
    if (!isInside(full)) return { removed: false };
    await unlink(full);
    return { removed: true };
  },
});
