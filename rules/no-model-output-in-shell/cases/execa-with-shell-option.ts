// The shell option of execa works as that of spawn.
import { createTool } from "@mastra/core/tools";
import { execa } from "execa";
import { z } from "zod";

export const build = createTool({
  id: "build",
  description: "Build a target",
  inputSchema: z.object({ target: z.string() }),
  execute: async ({ context }) => {
    const { stdout } = await execa(`make ${context.target} 2>&1`, { shell: "/bin/bash" });
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    return { stdout };
  },
});
