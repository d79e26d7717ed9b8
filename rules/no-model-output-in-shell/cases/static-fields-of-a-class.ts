// What a static method leaves in its class, whoever names the class reads.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

class History {
  static last: string;
  static lines: string[] = [];
  static first = "uptime";
  static add(line: string): void {
    this.last = line;
    History.lines.push(line);
  }
  static newest(): string {
    return this.last;
  }
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    History.add(command);
    exec(History.last);
//       ^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(History.lines[0]);
//       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(History.newest());
//       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(History.first);
  },
});
