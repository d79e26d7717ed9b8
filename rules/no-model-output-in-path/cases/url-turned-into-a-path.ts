// A file: address is a path in other words.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tool } from "ai";
import { z } from "zod";

export const read = tool({
  inputSchema: z.object({ address: z.url({ protocol: /^file$/ }) }),
  execute: async ({ address }) => readFile(fileURLToPath(address), "utf8"),
//                                         ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
