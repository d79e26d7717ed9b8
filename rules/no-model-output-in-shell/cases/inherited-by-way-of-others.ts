// What a subclass has in its own way is called by inherited methods that call each other, also by `super`: each object gets what its own class gives.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

abstract class Task {
  constructor(protected readonly line: string) {}
  protected abstract text(): string;
  run(): string {
    return this.text();
  }
  call(): string {
    return this.run();
  }
}

class Given extends Task {
  protected text(): string {
    return this.line;
  }
  call(): string {
    return super.call().trim();
  }
}

class Fixed extends Task {
  protected text(): string {
    return "uptime";
  }
  call(): string {
    return super.call();
  }
  predict(): string {
    return this.call();
  }
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    exec(new Given(command).call());
//       ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(new Fixed(command).call());
    exec(new Fixed(command).predict());
  },
});
