// A static field is set up where its class is.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const run = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    class Settings {
      static readonly command = command;
      static readonly shell = "/bin/sh";
    }
    exec(Settings.shell);
    exec(Settings.command);
    //   ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
