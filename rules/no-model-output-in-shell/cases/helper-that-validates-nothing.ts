// The name promises a sanitizer; the body trims.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

function sanitizeCommand(command: string): string {
  if (typeof command !== "string" || command.length === 0) throw new TypeError("no command");
  return command.trim();
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => execSync(sanitizeCommand(command), { encoding: "utf8" }),
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
