// What the last match caught is read off RegExp itself, as far as the pattern admits harm; a pattern holds the text that it was made of.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    if (/run (.*)/.test(command)) execSync(RegExp.$1);
//                                         ^^^^^^^^^ finding: no-model-output-in-shell
    if (command.match(/^(.*) (now|later)$/)) {
      execSync(RegExp.$1);
//             ^^^^^^^^^ finding: no-model-output-in-shell
      execSync(RegExp.$2);
    }
    if (/(.*)/.exec("date")) execSync(RegExp.$1);
    const pattern = new RegExp(command);
    execSync(pattern.source);
//           ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    execSync(`sleep ${pattern.lastIndex}`);
  },
});
