// Smaller libraries start programs as well.
import { tool } from "ai";
import spawn from "nano-spawn";
import { x } from "tinyexec";
import { z } from "zod";

export const run = tool({
  inputSchema: z.object({ program: z.string(), script: z.enum(["lint", "test"]) }),
  execute: async ({ program, script }) => {
    await x("npm", ["run", script]);
    await x(program, []);
//          ^^^^^^^ finding: no-model-output-in-shell
    return spawn(program);
//               ^^^^^^^ finding: no-model-output-in-shell
  },
});
