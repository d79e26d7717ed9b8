// Libraries that start programs, in handlers of tools.
import { execa } from "execa";
import spawn from "cross-spawn";
import * as pty from "node-pty";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ name: z.enum(["a", "b"]) });
export const tools = {
  lint: tool({
    inputSchema,
    execute: async ({ name }) => {
      await execa("eslint", [name], { env: { ...process.env } });
      //                                   ^ finding: no-environment-passthrough
    },
  }),
  format: tool({
    inputSchema,
    execute: ({ name }) => {
      spawn("prettier", [name], { env: process.env });
      //                               ^ finding: no-environment-passthrough
    },
  }),
  shell: tool({
    inputSchema,
    execute: ({ name }) => {
      pty.spawn("top", ["-u", name], { env: process.env as Record<string, string> });
      //                                    ^ finding: no-environment-passthrough
    },
  }),
};
