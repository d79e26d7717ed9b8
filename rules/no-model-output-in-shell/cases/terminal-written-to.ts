// What is written into a terminal is run by the shell in it.
import { spawn } from "node-pty";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  inputSchema: z.object({ program: z.string() }),
  execute: async ({ program }) => {
    const pty = spawn(program, [], { cols: 80, rows: 24 });
//                    ^^^^^^^ finding: no-model-output-in-shell
    return pty.pid;
  },
});
