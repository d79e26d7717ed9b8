// is-path-inside compares as it should.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import isPathInside from "is-path-inside";
import { z } from "zod";

const ROOT = path.resolve("notes");

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const full = path.resolve(ROOT, file);
    return isPathInside(full, ROOT) ? readFile(full, "utf8") : "outside the notes";
  },
});
