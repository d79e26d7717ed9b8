// The program is fixed; the text is what it reads.
import { spawnSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const format = tool({
  inputSchema: z.object({ markdown: z.string() }),
  execute: async ({ markdown }) => spawnSync("pandoc", ["--from=gfm", "--to=html"], { input: markdown }).stdout.toString(),
});
