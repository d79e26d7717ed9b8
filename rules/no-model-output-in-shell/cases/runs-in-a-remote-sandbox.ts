// The command runs in a machine that is thrown away.
import { Sandbox } from "@e2b/code-interpreter";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  description: "Run a command",
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const sandbox = await Sandbox.create({ timeoutMs: 60_000 });
    const { stdout } = await sandbox.commands.run(command);
    await sandbox.kill();
    return stdout;
  },
});
