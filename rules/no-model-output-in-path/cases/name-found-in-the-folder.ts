// Only a name that the folder lists is opened.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "@openai/agents";
import { z } from "zod";

export const readManual = tool({
  name: "read_manual",
  description: "Read a manual",
  parameters: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    const names = await readdir("manuals");
    const found = names.find((each) => each === name);
    return found === undefined ? `use one of ${names.join(", ")}` : readFile(join("manuals", found), "utf8");
  },
});
