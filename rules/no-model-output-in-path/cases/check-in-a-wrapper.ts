// A wrapper around every handler resolves the path before the handler sees it.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");

function contained<R>(handle: (full: string) => Promise<R>) {
  return async ({ file }: { file: string }) => {
    const full = path.resolve(ROOT, file);
    if (!full.startsWith(ROOT + path.sep)) throw new Error("outside the notes");
    return handle(full);
  };
}

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: contained((full) => readFile(full, "utf8")),
});
