// A tool of LlamaIndex.
import { readFileSync } from "node:fs";
import { tool } from "llamaindex";
import { z } from "zod";

export const read = tool({
  name: "read",
  description: "Read a file",
  parameters: z.object({ file: z.string() }),
  execute: ({ file }) => readFileSync(file, "utf8"),
//                                    ^^^^ finding: no-model-output-in-path
});
