// A method of the base class calls one that each subclass has in its own way: an object of one does not get what the other gives.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

abstract class Task {
  constructor(protected readonly line: string) {}
  describe(): string {
    return `run: ${this.text()}`;
  }
  protected abstract text(): string;
}

class Given extends Task {
  protected text(): string {
    return this.line;
  }
}

class Fixed extends Task {
  protected text(): string {
    return "uptime";
  }
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    exec(new Given(command).describe());
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(new Fixed(command).describe());
  },
});
