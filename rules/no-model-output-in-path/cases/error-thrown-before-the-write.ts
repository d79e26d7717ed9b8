// A check that throws inside a promise chain keeps the write from happening.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("notes");

async function locate(file: string): Promise<string> {
  const full = path.resolve(ROOT, file);
  if (path.relative(ROOT, full).startsWith("..")) return Promise.reject(new Error("outside the notes"));
  return full;
}

export const save = tool({
  inputSchema: z.object({ file: z.string(), text: z.string() }),
  execute: ({ file, text }) => locate(file).then((full) => writeFile(full, text)),
});
