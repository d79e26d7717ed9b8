// What a promise gives is not what it is rejected with, and the other way round.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    Promise.resolve(command).then(
      (line) => exec(line),
//                   ^^^^ finding: no-model-output-in-shell
      (thrown) => exec(thrown),
    );
    Promise.resolve(command).catch((thrown) => exec(thrown));
    Promise.reject(command).catch((thrown) => exec(thrown));
//                                                 ^^^^^^ finding: no-model-output-in-shell
    Promise.reject(command).then((line) => exec(line));
    const either = new Promise<string>((resolve, reject) => (command.length > 9 ? resolve(command) : reject(command)));
    either.then((line) => exec(line));
//                             ^^^^ finding: no-model-output-in-shell
    either.catch((thrown) => exec(thrown));
//                                ^^^^^^ finding: no-model-output-in-shell
  },
});
