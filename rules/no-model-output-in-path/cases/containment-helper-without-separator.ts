// The helper forgets the separator, and every caller with it.
import { unlink } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");
const isInside = (full: string) => full.startsWith(ROOT);

export const remove = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const full = path.resolve(ROOT, file);
    if (!isInside(full)) return { removed: false };
    await unlink(full);
//               ^^^^ finding: no-model-output-in-path "prefix without a separator"
    return { removed: true };
  },
});
