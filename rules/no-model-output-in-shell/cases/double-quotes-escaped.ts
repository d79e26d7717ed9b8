// Escaping double quotes leaves "$(...)" and backquotes.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const notify = tool({
  description: "Show a notification",
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => {
    const escaped = title.replace(/"/g, '\\"');
    execSync(`notify-send "${escaped}"`);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
