// The relative path is only printed.
import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { tool } from "@langchain/core/tools";
import { z } from "zod";

const ROOT = resolve(process.env.WORKSPACE ?? ".");

export const save = tool(
  async ({ file, content }) => {
    const target = resolve(ROOT, file);
    await writeFile(target, content);
//                  ^^^^^^ finding: no-model-output-in-path
    return `saved ${relative(ROOT, target)}`;
  },
  { name: "save", description: "Save a file", schema: z.object({ file: z.string(), content: z.string() }) },
);
