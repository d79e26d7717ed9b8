// The tool has arguments, but the command is constant.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const status = tool({
  inputSchema: z.object({ reason: z.string() }),
  execute: async ({ reason }) => {
    console.log(JSON.stringify({ tool: "status", reason }));
    return exec("systemctl status app --no-pager").pid;
  },
});
