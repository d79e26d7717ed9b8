// The service is one of ours.
import { execFile } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const restart = tool({
  description: "Restart a service",
  inputSchema: z.object({ service: z.enum(["web", "worker"]) }),
  execute: async ({ service }) => execFile("ssh", ["deploy@web-1", `sudo systemctl restart ${service}`]).pid,
});
