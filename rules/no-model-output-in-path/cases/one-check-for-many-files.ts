// One check that does not hold stands before all that tools do with files: it is mended once, and told once, where it stands. Before fewer calls each is told.
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = "/srv/data";
const NOTES = "/srv/notes";
const file = z.object({ name: z.string() });

function inRoot(name: string): string {
  const path = resolve(ROOT, name);
  if (!path.startsWith(ROOT)) throw new Error("outside");
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  return path;
}

export const read = tool({ description: "Reads", inputSchema: file, execute: ({ name }) => readFile(inRoot(name), "utf8") });
export const list = tool({ description: "Lists", inputSchema: file, execute: ({ name }) => readdir(inRoot(name)) });
export const make = tool({ description: "Makes a folder", inputSchema: file, execute: ({ name }) => mkdir(inRoot(name)) });
export const save = tool({ description: "Keeps", inputSchema: file, execute: ({ name }) => writeFile(inRoot(name), "kept") });
export const copy = tool({ description: "Copies", inputSchema: file, execute: ({ name }) => copyFile("template", inRoot(name)) });

function inNotes(name: string): string {
  const path = resolve(NOTES, name);
  if (!path.startsWith(NOTES)) throw new Error("outside");
  return path;
}

export const note = tool({
  description: "Keeps a note",
  inputSchema: file,
  execute: async ({ name }) => {
    await writeFile(inNotes(name), "noted");
//                  ^^^^^^^^^^^^^ finding: no-model-output-in-path
    // A name that is in no folder is nobody's check.
    await mkdir(name);
//              ^^^^ finding: no-model-output-in-path
  },
});
