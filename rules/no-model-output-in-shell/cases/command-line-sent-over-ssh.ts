// ssh hands its arguments to a shell on the other machine.
import { execFile } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const restart = tool({
  description: "Restart a service",
  inputSchema: z.object({ service: z.string() }),
  execute: async ({ service }) => execFile("ssh", ["deploy@web-1", `sudo systemctl restart ${service}`]).pid,
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
