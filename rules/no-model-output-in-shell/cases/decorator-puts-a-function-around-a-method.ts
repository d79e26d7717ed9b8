// What a decorator gives back, or leaves in the descriptor, is what instances have from then on.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

function audited<Input>(method: (input: Input) => void, _context: ClassMethodDecoratorContext) {
  return function (this: unknown, input: Input) {
    execSync(`logger ${String(input)}`);
    //       ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    method.call(this, input);
  };
}

function timed(_target: object, _name: string, descriptor: PropertyDescriptor): void {
  const method = descriptor.value as (input: string) => void;
  descriptor.value = function (this: unknown, input: string) {
    execSync(`date >> ${input}`);
    //       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    method.call(this, input);
  };
}

class Board {
  readonly notes: string[] = [];

  @audited
  pin(note: string): void {
    this.notes.push(note);
  }

  @timed
  drop(note: string): void {
    this.notes.push(note);
  }
}

const board = new Board();

export const pinNote = tool({
  description: "Pin a note",
  inputSchema: z.object({ note: z.string() }),
  execute: async ({ note }) => {
    board.pin(note);
    board.drop(note);
  },
});
