// fork() starts Node with the file that it is given.
import { fork } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const work = tool({
  inputSchema: z.object({ script: z.string(), job: z.string() }),
  execute: async ({ script, job }) => fork(script, { env: { JOB: job } }).pid,
//                                         ^^^^^^ finding: no-model-output-in-shell
});
