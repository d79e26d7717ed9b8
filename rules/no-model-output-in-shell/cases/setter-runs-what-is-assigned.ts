// An assignment runs the setter of that name: of a literal, of a class, or one that was defined later.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const shell = {
  set line(text: string) {
    execSync(text);
//           ^^^^ finding: no-model-output-in-shell
  },
  set title(text: string) {
    execSync(text);
  },
};

class Shell {
  static set line(text: string) {
    execSync(text);
//           ^^^^ finding: no-model-output-in-shell
  }
}

const late: { line?: string; title?: string } = {};
Object.defineProperty(late, "line", { set: (text: string) => execSync(text) });
//                                                                    ^^^^ finding: no-model-output-in-shell
Object.defineProperty(late, "title", { set: (text: string) => execSync(text) });

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    shell.line = command;
    Shell.line = command;
    late.line = command;
    const copy = { ...shell };
    copy.title = command;
  },
});
