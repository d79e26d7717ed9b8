// A built-in method that `call`, `apply` or `Reflect.apply` hands its receiver does to it what it does by its own name.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const terminal = tool({
  inputSchema: z.object({ command: z.string(), words: z.array(z.string()) }),
  execute: async ({ command, words }) => {
    const pushed: string[] = [];
    [].push.call(pushed, command);
    execSync(pushed.join(" "));
//           ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    const listed: string[] = [];
    listed.push.apply(listed, words);
    execSync(listed.join(" "));
//           ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    const applied: string[] = [];
    Reflect.apply(Array.prototype.push, applied, words);
    execSync(applied.join(" "));
//           ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    const named = new Map([["quiet", "true"]]);
    Map.prototype.set.call(named, "loud", command);
    execSync(named.get("quiet")!);
    execSync(named.get("loud")!);
//           ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    Array.prototype.forEach.call(words, (word) => execSync(word));
//                                                         ^^^^ finding: no-model-output-in-shell
    execSync(`sleep ${Array.prototype.indexOf.call(words, "now")}`);
  },
});
