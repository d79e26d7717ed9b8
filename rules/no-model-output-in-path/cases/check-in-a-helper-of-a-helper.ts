// A helper makes the folder of a file, and throws by way of another one where the file lies outside: of the same root, and of no other.
import fs from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ file: z.string() });

function inside(root: string, file: string): string {
  const full = path.resolve(root, file);
  if (!full.startsWith(root + path.sep)) throw new Error("outside");
  return full;
}

async function makeFolderOf(file: string): Promise<void> {
  await fs.mkdir(path.dirname(inside("/srv/notes", file)), { recursive: true });
}

export const read = tool({
  inputSchema,
  execute: async ({ file }) => {
    await makeFolderOf(file);
    return fs.readFile(path.join("/srv/notes", file), "utf8");
  },
});

export const readElsewhere = tool({
  inputSchema,
  execute: async ({ file }) => {
    await makeFolderOf(file);
    return fs.readFile(path.join("/srv/others", file), "utf8");
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});
