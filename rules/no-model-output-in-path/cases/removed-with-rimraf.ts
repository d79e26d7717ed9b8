// Libraries that remove, make and move files take paths as well.
import { tool } from "ai";
import { mkdirp } from "mkdirp";
import { rimraf } from "rimraf";
import { z } from "zod";

export const reset = tool({
  inputSchema: z.object({ folder: z.string() }),
  execute: async ({ folder }) => {
    await rimraf(folder);
//               ^^^^^^ finding: no-model-output-in-path
    await mkdirp(`${folder}/src`);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});
