// The helper returns the path together with its verdict.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");

function check(requested: string): { ok: true; full: string } | { ok: false; error: string } {
  const full = path.resolve(ROOT, requested);
  if (!full.startsWith(ROOT + path.sep)) return { ok: false, error: "outside the notes" };
  return { ok: true, full };
}

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const result = check(file);
    return result.ok ? readFile(result.full, "utf8") : result.error;
  },
});
