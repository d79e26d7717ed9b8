// What the language model writes is run in a remote sandbox.
import { Sandbox } from "@e2b/code-interpreter";
import { tool } from "ai";
import { z } from "zod";

export const tools = {
  python: tool({
    description: "Run Python code",
    inputSchema: z.object({ code: z.string() }),
    execute: async ({ code }) => {
      const sandbox = await Sandbox.create({ timeoutMs: 60_000 });
      const { logs } = await sandbox.runCode(code, { timeoutMs: 20_000 });
      return logs.stdout.join("");
    },
  }),
};
