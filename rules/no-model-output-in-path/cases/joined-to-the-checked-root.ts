// What was checked is joined to the same root once more.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");

function isInside(root: string, name: string) {
  return path.resolve(root, name).startsWith(root + path.sep);
}

export const read = tool({
  description: "Read a note",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    if (!isInside(ROOT, name)) return "no such note";
    return readFile(path.join(ROOT, name), "utf8");
  },
});
