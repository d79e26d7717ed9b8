// What is written to a shell or an interpreter that waits for it is run; what other programs read is not.
import { spawn, type ChildProcess } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ text: z.string() });

export const run = tool({
  inputSchema,
  execute: async ({ text }) => {
    const shell = spawn("bash", ["-s"]);
    shell.stdin.end(text);
    //              ^^^^ finding: no-model-output-in-shell "`shell.stdin.end`"
  },
});

export const script = tool({
  inputSchema,
  execute: ({ text }) =>
    new Promise((resolve) => {
      const script = spawn("osascript", ["-l", "JavaScript"], { timeout: 5000 });
      script.on("close", resolve);
      script.stdin.write(text);
      //                 ^^^^ finding: no-model-output-in-shell
      script.stdin.end();
    }),
});

class Terminal {
  readonly #shell: ChildProcess = spawn("/bin/zsh");

  type(line: string): void {
    this.#shell.stdin?.write(`${line}\n`);
    //                       ^^^^^^^^^^^ finding: no-model-output-in-shell
  }
}

const terminal = new Terminal();
export const type = tool({ inputSchema, execute: async ({ text }) => terminal.type(text) });

export const count = tool({
  inputSchema,
  execute: async ({ text }) => {
    const words = spawn("wc", ["-w"]);
    words.stdin.end(text);
  },
});

export const format = tool({
  inputSchema,
  execute: async ({ text }) => {
    const formatter = spawn("node", ["format.js"]);
    formatter.stdin.end(text);
  },
});

export const check = tool({
  inputSchema,
  execute: async ({ text }) => {
    const checker = spawn("python3", ["-c", "import sys; print(len(sys.stdin.read()))"]);
    checker.stdin.end(text);
  },
});
