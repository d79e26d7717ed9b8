// "/srv/notes-private" begins with "/srv/notes" as well.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const NOTES = path.resolve("/srv/notes");

export const readNote = tool({
  description: "Read a note",
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => {
    const file = path.resolve(NOTES, title);
    if (!file.startsWith(NOTES)) throw new Error("outside the notes");
    return readFile(file, "utf8");
//                  ^^^^ finding: no-model-output-in-path "prefix without a separator"
  },
});
