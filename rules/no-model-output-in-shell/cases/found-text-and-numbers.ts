// A text that is looked for by its letters is found as that text; what `Number` calls an integer is a number.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const print = (line: string): string => {
  exec(line);
  return "";
};

export const terminal = tool({
  inputSchema: z.object({ command: z.string(), count: z.any() }),
  execute: async ({ command, count }) => {
    command.replace("uptime", print);
    command.replace("uptime", (found, at) => print(`${found} ${at}`));
    command.replace(/.+/, (found) => {
      exec(found);
//         ^^^^^ finding: no-model-output-in-shell
      return "";
    });
    if (Number.isInteger(count)) exec(`head -n ${count}`);
    if (!Number.isNaN(count)) exec(`head -n ${count}`);
//                                 ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
