// What a check of several parts came to is kept in a variable and asked for later; the second one's answer is kept and never asked for.
import path from "node:path";
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const ROOT = path.resolve("/data");
const inputSchema = z.object({ file: z.string() });

export const read = tool({
  inputSchema,
  execute: async ({ file }) => {
    const target = path.resolve(ROOT, file);
    const isWithin = target === ROOT || target.startsWith(ROOT + path.sep);
    return isWithin ? readFile(target, "utf8") : "refused";
  },
});

export const refuse = tool({
  inputSchema,
  execute: async ({ file }) => {
    const target = path.resolve(ROOT, file);
    const isOutside = target !== ROOT && !target.startsWith(ROOT + path.sep);
    if (isOutside) throw new Error("refused");
    return readFile(target, "utf8");
  },
});

export const tell = tool({
  inputSchema,
  execute: async ({ file }) => {
    const target = path.resolve(ROOT, file);
    const isWithin = target === ROOT || target.startsWith(ROOT + path.sep);
    const text = await readFile(target, "utf8");
    //                          ^^^^^^ finding: no-model-output-in-path
    return { text, isWithin };
  },
});
