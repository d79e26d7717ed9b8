// A relative path climbs as well.
import { rm } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { tool } from "@openai/agents";
import { z } from "zod";

export const remove = tool({
  name: "remove",
  description: "Remove a file of the workspace",
  parameters: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    if (isAbsolute(file)) return "relative paths only";
    await rm(file, { recursive: true, force: true });
//           ^^^^ finding: no-model-output-in-path
    return "removed";
  },
});
