// The helper answers null for a path outside; the handler stops there.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");

function locate(requested: string): string | null {
  const full = path.resolve(ROOT, requested);
  const inside = path.relative(ROOT, full);
  return inside !== "" && !inside.startsWith("..") && !path.isAbsolute(inside) ? full : null;
}

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const full = locate(file);
    if (full === null) return "no such note";
    return readFile(full, "utf8");
  },
});
