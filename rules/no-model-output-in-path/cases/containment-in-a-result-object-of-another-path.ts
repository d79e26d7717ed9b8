// The result of a check holds the path that was checked; the handler opens the one that it was made from.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");

function check(file: string): { ok: false } | { ok: true; full: string } {
  const full = path.resolve(ROOT, file);
  if (!full.startsWith(ROOT + path.sep)) return { ok: false };
  return { ok: true, full };
}

export const readAsItCame = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const checked = check(file);
    if (!checked.ok) return "outside the notes";
    return readFile(file, "utf8");
    //              ^^^^ finding: no-model-output-in-path
  },
});

export const readChecked = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const checked = check(file);
    if (!checked.ok) return "outside the notes";
    return readFile(checked.full, "utf8");
  },
});
