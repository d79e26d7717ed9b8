// The pattern is anchored, but admits dots and slashes.
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const readReport = tool({
  description: "Read a report",
  inputSchema: z.object({ file: z.string().regex(/^[\w./-]+$/) }),
  execute: async ({ file }) => readFile(`reports/${file}`, "utf8"),
//                                      ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
