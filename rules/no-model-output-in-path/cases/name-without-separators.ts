// A name that has no separator and is not `..` lies in the folder that it is put into; a name that is merely not `..` may lead anywhere.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

function safeName(name: string): string {
  if (!name || name === "." || name === ".." || name.includes("/") || name.includes("\\")) throw new Error("no separators, please");
  return name;
}

export const read = tool({
  description: "Reads a note.",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => readFileSync(join("/srv/notes", safeName(name)), "utf8"),
});

export const write = tool({
  description: "Writes a note.",
  inputSchema: z.object({ name: z.string(), text: z.string() }),
  execute: async ({ name, text }) => {
    if (name.includes("/")) return "no folders";
    if (name.includes("\\")) return "no folders";
    if (name.includes("..")) return "not above";
    writeFileSync(join("/srv/notes", name), text);
    return "written";
  },
});

export const append = tool({
  description: "Adds to a note.",
  inputSchema: z.object({ name: z.string(), text: z.string() }),
  execute: async ({ name, text }) => {
    if (name === "." || name === "..") return "no name";
    if (name.includes("\\")) return "no folders";
    writeFileSync(join("/srv/notes", name), text, { flag: "a" });
    //            ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
    return "written";
  },
});
