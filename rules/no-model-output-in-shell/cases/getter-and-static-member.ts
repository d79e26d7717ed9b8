// The command passes a static member and a getter.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

class Command {
  static last: Command | undefined;
  constructor(private readonly words: readonly string[]) {
    Command.last = this;
  }
  get line() {
    return this.words.join(" ");
  }
}

export const terminal = tool({
  inputSchema: z.object({ words: z.array(z.string()) }),
  execute: async ({ words }) => {
    new Command(words);
    return execSync(Command.last?.line ?? "true").toString();
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
