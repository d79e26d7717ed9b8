// Joining with a folder does not hold the path in it: "../" climbs out.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const NOTES = path.resolve("notes");

export const readNote = tool({
  description: "Read a note",
  inputSchema: z.object({ title: z.string().min(1).max(200) }),
  execute: async ({ title }) => readFile(path.join(NOTES, `${title}.md`), "utf8"),
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
