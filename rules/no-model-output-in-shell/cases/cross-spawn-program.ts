// cross-spawn is spawn for every platform.
import spawn from "cross-spawn";
import { tool } from "ai";
import { z } from "zod";

export const launch = tool({
  description: "Start a program",
  inputSchema: z.object({ program: z.string(), args: z.array(z.string()) }),
  execute: async ({ program, args }) => spawn(program, [], { env: { ARGUMENTS: args.join(" ") } }).pid,
//                                            ^^^^^^^ finding: no-model-output-in-shell
});
