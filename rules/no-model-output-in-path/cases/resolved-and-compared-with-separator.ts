// The resolved path is compared with the root and a separator, and is the path that is opened.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const NOTES = path.resolve("notes");

export const readNote = tool({
  description: "Read a note",
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => {
    const file = path.resolve(NOTES, `${title}.md`);
    if (!file.startsWith(NOTES + path.sep)) throw new Error("outside the notes");
    return readFile(file, "utf8");
  },
});
