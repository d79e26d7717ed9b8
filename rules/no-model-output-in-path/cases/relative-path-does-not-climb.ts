// Seen from the root the path neither climbs nor is absolute.
import { writeFile } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { tool } from "@langchain/core/tools";
import { z } from "zod";

const ROOT = resolve(process.env.WORKSPACE ?? ".");

export const save = tool(
  async ({ file, content }) => {
    const target = resolve(ROOT, file);
    const inside = relative(ROOT, target);
    if (inside.startsWith("..") || isAbsolute(inside)) return "outside the workspace";
    await writeFile(target, content);
    return `saved ${inside}`;
  },
  { name: "save", description: "Save a file", schema: z.object({ file: z.string(), content: z.string() }) },
);
