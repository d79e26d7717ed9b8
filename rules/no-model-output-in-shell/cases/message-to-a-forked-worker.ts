// The script is ours; what the language model says is sent as a message.
import { fork } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const worker = fork("./dist/worker.js");

export const work = tool({
  inputSchema: z.object({ job: z.string() }),
  execute: async ({ job }) => worker.send({ job }),
});
