// Listeners are kept in lists of a table, by the name of what they wait for.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

type Listener = (line: string) => void;

class Board {
  private readonly listeners: Record<string, Listener[]> = {};
  on(name: string, listener: Listener): void {
    (this.listeners[name] ||= []).push(listener);
  }
  tell(name: string, line: string): void {
    for (const listener of this.listeners[name] ?? []) listener(line);
  }
}

const board = new Board();
board.on("command", (line) => exec(line));
//                                 ^^^^ finding: no-model-output-in-shell
const quiet = new Board();
quiet.on("command", (line) => void line);

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    board.tell("command", command);
    quiet.tell("command", command);
  },
});
