// The command is emitted here and run by a listener.
import { exec } from "node:child_process";
import { EventEmitter } from "node:events";
import { tool } from "ai";
import { z } from "zod";

const bus = new EventEmitter();
bus.on("command", (line: string, at: Date) => {
  console.log(at.toISOString());
  exec(line);
//     ^^^^ finding: no-model-output-in-shell
});

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => bus.emit("command", command, new Date()),
//                ^ source: tool-argument
});
