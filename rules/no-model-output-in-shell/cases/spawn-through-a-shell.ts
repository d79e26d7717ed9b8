// With the shell option every argument is shell text.
import { spawn } from "node:child_process";
import { tool } from "@openai/agents";
import { z } from "zod";

export const probe = tool({
  name: "probe",
  description: "Probe a media file",
  parameters: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const child = spawn("ffprobe", ["-v", "error", file], { shell: true, cwd: "/srv/media" });
//                                 ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    return String(child.pid);
  },
});
