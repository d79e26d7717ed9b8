// What is no letter becomes a slash, and dots are letters here.
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const readPage = tool({
  description: "Read a page",
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => readFile(`pages/${title.replace(/[^a-z.]/g, "/")}`, "utf8"),
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
