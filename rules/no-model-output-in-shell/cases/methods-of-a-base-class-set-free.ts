// A method of the base class that calls what subclasses have in their own way is kept in a field, moved to another object, or finds a field instead.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";
import { makeStep } from "some-library";

abstract class Base {
  readonly asField = (text: string): string => this.run(text);
  readonly bound: (text: string) => string;
  constructor() {
    this.bound = this.run.bind(this);
  }
  abstract step(text: string): string;
  run(text: string): string {
    return this.step(text);
  }
}

class Given extends Base {
  moved?: (text: string) => string;
  step(text: string): string {
    return text;
  }
}

class Fixed extends Base {
  step(): string {
    return "uptime";
  }
}

class Unknown extends Base {
  step = makeStep("unknown");
}

// What the base class does itself, no subclass that does otherwise has.
class Plain {
  step(text: string): string {
    return text;
  }
  run(text: string): string {
    return this.step(text);
  }
}

class Quiet extends Plain {
  step(): string {
    return "uptime";
  }
}

const given = new Given();
given.moved = new Fixed().run;

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    exec(given.asField(command));
//       ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(given.bound(command));
//       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(given.moved?.(command) ?? "uptime");
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(new Unknown().run(command));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(new Plain().run(command));
//       ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(new Quiet().run(command));
  },
});
