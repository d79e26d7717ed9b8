// The root carries its separator.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { tool } from "ai";
import { z } from "zod";

const NOTES = "/srv/notes/";

export const readNote = tool({
  description: "Read a note",
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => {
    const file = resolve(NOTES, title);
    return file.startsWith(NOTES) ? readFileSync(file, "utf8") : "no such note";
  },
});
