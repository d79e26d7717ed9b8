// A fixed program, and the language model's word after the separator.
import { createTool } from "@mastra/core/tools";
import { execa } from "execa";
import { z } from "zod";

export const build = createTool({
  id: "test",
  description: "Test a file",
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ context }) => {
    const { stdout } = await execa("npm", ["test", "--", context.file], { reject: false, timeout: 60_000 });
    return { stdout };
  },
});
