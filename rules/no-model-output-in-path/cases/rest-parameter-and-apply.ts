// The segments are collected by a rest parameter and applied.
import { readFileSync } from "node:fs";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const below = (...segments: string[]) => path.join.apply(path, ["/srv/notes", ...segments]);

export const read = tool({
  inputSchema: z.object({ folder: z.enum(["a", "b"]), file: z.string() }),
  execute: async ({ folder, file }) => readFileSync(below(folder, file), "utf8"),
//                                                  ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
