// The language model writes the whole command, and the host's shell runs it.
import { exec } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(exec);

export const tools = {
  bash: tool({
    //  ^^^^^^ finding: require-sandbox
    description: "Run a command in the repository",
    inputSchema: z.object({ command: z.string() }),
    needsApproval: true,
    execute: async ({ command }) => {
      console.info("bash", command);
      return (await run(command)).stdout;
    },
  }),
};
