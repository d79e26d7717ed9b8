// Two names for one object: what is written through one is read through the other.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const options = { command: "true", shell: "/bin/sh" };
const current = options;

function configure(target: { command: string }, command: string) {
  target.command = command;
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    configure(current, command);
    return execSync(options.command, { shell: options.shell }).toString();
//                  ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
