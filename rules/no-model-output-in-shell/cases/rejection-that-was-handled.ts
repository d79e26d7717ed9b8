// A second function given to `then` handles a rejection as `catch` does: nobody behind it hears of what was thrown before.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const failed = Promise.reject(command);
    failed.then(console.log, console.error).catch((thrown) => exec(thrown));
    failed.then(console.log, undefined).catch((thrown) => exec(thrown));
//                                                             ^^^^^^ finding: no-model-output-in-shell
    failed.finally(() => undefined).catch((thrown) => exec(thrown));
//                                                         ^^^^^^ finding: no-model-output-in-shell
    failed
      .then(console.log, (thrown) => Promise.reject(thrown))
      .catch((thrown) => exec(thrown));
//                            ^^^^^^ finding: no-model-output-in-shell
    try {
      await failed.then(console.log, console.error);
    } catch (thrown) {
      exec(String(thrown));
    }
  },
});
