// A helper says of the path below the folder that it lies there, but the handler opens the path as it came.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");

function isInside(file: string): boolean {
  return path.resolve(ROOT, file).startsWith(ROOT + path.sep);
}

function isAllowed(file: string): boolean {
  if (process.env["ALLOW_ALL"] === "1") return true;
  const full = path.resolve(ROOT, file);
  return full === ROOT || full.startsWith(ROOT + path.sep);
}

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    if (!isInside(file)) throw new Error("outside the notes");
    return readFile(file, "utf8");
    //              ^^^^ finding: no-model-output-in-path
  },
});

export const readJoined = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    if (!isInside(file)) throw new Error("outside the notes");
    return readFile(path.join(ROOT, file), "utf8");
  },
});

export const readUnlessAllAllowed = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    if (!isAllowed(file)) throw new Error("outside the notes");
    return readFile(file, "utf8");
    //              ^^^^ finding: no-model-output-in-path
  },
});

export const readJoinedUnlessAllAllowed = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    if (!isAllowed(file)) throw new Error("outside the notes");
    return readFile(path.resolve(ROOT, file), "utf8");
  },
});
