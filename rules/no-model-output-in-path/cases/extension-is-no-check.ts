// The right extension says nothing about the folder.
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

export const readTemplate = tool({
  description: "Read a template",
  inputSchema: z.object({ name: z.string().endsWith(".md") }),
  execute: async ({ name }) => {
    if (extname(name) !== ".md") throw new Error("only Markdown");
    return readFile(join("templates", name), "utf8");
//                  ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});
