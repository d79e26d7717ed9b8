// A function that returns a function that runs the command.
import { execFileSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const runIn = (cwd: string) => (program: string) => (flag?: string) => execFileSync(program, flag ? [flag] : [], { cwd });
//                                                                                  ^^^^^^^ finding: no-model-output-in-shell
const runInRepository = runIn("/srv/app");

export const version = tool({
  inputSchema: z.object({ program: z.string() }),
  execute: async ({ program }) => runInRepository(program)?.("--version").toString(),
});
