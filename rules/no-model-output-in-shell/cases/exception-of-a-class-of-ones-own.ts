// A class of exceptions hands its message on to the class that it extends.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

class Refused extends Error {
  constructor(
    line: string,
    readonly code: string,
  ) {
    super(`refused: ${line}`);
  }
}

function refuse(line: string, code: string): never {
  throw new Refused(line, code);
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    try {
      refuse(command, "blocked");
    } catch (thrown) {
      exec((thrown as Refused).message);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    }
    try {
      refuse("uptime", "blocked");
    } catch (thrown) {
      exec((thrown as Refused).message);
    }
  },
});
