// What is bound to a function, its receiver included, comes out of it where it is called.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

function join(first: string, second: string): string {
  return `${first} ${second}`;
}

function second(first: string, other: string): string {
  return other;
}

class Request {
  constructor(
    readonly line: string,
    readonly at: string,
  ) {}
  read(): string {
    return this.line;
  }
  time(): string {
    return this.at;
  }
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const withCommand = join.bind(null, command);
    exec(withCommand("now"));
//       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    const withoutCommand = second.bind(null, command);
    exec(withoutCommand("uptime"));
    const request = new Request(command, "now");
    const read = request.read.bind(request);
    exec(read());
//       ^^^^^^ finding: no-model-output-in-shell
    const time = request.time.bind(request);
    exec(time());
  },
});
