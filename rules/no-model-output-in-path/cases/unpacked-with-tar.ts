// The folder that tar works in is an option.
import * as tar from "tar";
import { tool } from "ai";
import { z } from "zod";

export const unpack = tool({
  inputSchema: z.object({ folder: z.string() }),
  execute: async ({ folder }) => {
    await tar.x({ file: "template.tgz", cwd: folder });
//                                           ^^^^^^ finding: no-model-output-in-path
    return "unpacked";
  },
});
