// The name was checked below one folder and is read below another.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const NOTES = path.resolve("notes");
const DRAFTS = path.resolve("drafts");

export const read = tool({
  description: "Read a draft",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    if (!path.resolve(NOTES, name).startsWith(NOTES + path.sep)) return "no such draft";
    return readFile(path.join(DRAFTS, name), "utf8");
//                  ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});
