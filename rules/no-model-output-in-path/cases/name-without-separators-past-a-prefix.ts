// A name without separators can only be "..", and whoever leads out of the folder by one step does not get past even a prefix without a separator.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const NOTES = path.resolve("/srv/notes");

const isWithin = (file: string, folder: string) => path.resolve(file).startsWith(path.resolve(folder));

export const readNote = tool({
  description: "Read a note",
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => {
    const file = path.join(NOTES, title.replace(/[^\w.-]/g, "_"));
    if (!isWithin(file, NOTES)) throw new Error("outside the notes");
    return readFile(file, "utf8");
  },
});

export const readDraft = tool({
  description: "Read a draft",
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => {
    const file = path.join(NOTES, title.replace(/[^\w./-]/g, "_"));
    if (!isWithin(file, NOTES)) throw new Error("outside the notes");
    return readFile(file, "utf8");
//                  ^^^^ finding: no-model-output-in-path "prefix without a separator"
  },
});
