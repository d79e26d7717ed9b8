// A helper that gives a sentence where a path is outside, and nothing where it may be used, for one of several reasons.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const folders = (process.env.FOLDERS ?? "").split(path.delimiter);

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

function problemOf(file: string): string | null {
  if (file.includes("\0")) return "This is no path.";
  for (const folder of folders) if (isWithin(path.resolve(file), folder)) return null;
  return `${file} is outside of ${folders.join(", ")}.`;
}

export const read = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const full = path.resolve(file);
    const problem = problemOf(full);
    if (problem) return problem;
    return readFile(full, "utf8");
  },
});

export const readAnyway = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const full = path.resolve(file);
    const problem = problemOf(full);
    if (problem !== null) return readFile(full, "utf8");
    //                                    ^^^^ finding: no-model-output-in-path
    return "";
  },
});

function lengthProblemOf(file: string): string | undefined {
  return file.length > 200 ? "This path is too long." : undefined;
}

export const readShort = tool({
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    if (lengthProblemOf(file)) return "";
    return readFile(file, "utf8");
    //              ^^^^ finding: no-model-output-in-path
  },
});
