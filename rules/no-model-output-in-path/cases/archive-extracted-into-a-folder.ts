// The folder that an archive is unpacked into is a path as well.
import AdmZip from "adm-zip";
import { tool } from "ai";
import { z } from "zod";

export const unpack = tool({
  description: "Unpack the template",
  inputSchema: z.object({ folder: z.string() }),
  execute: async ({ folder }) => {
    new AdmZip("template.zip").extractAllTo(folder, true);
//                                          ^^^^^^ finding: no-model-output-in-path
    return "unpacked";
  },
});
