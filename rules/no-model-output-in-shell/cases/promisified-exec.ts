// promisify changes how the result comes back, not what the shell does.
import { exec } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "@langchain/core/tools";
import { z } from "zod";

const run = promisify(exec);

export const convert = tool(
  async ({ file }) => {
    const { stdout } = await run(`ffprobe -v error ${file}`, { timeout: 10_000 });
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    return stdout;
  },
  { name: "probe", description: "Probe a media file", schema: z.object({ file: z.string() }) },
);
