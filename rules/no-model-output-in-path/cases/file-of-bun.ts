// Bun has functions of its own for files.
import { tool } from "ai";
import { z } from "zod";

export const save = tool({
  inputSchema: z.object({ file: z.string(), text: z.string() }),
  execute: async ({ file, text }) => {
    await Bun.write(`notes/${file}`, text);
//                  ^^^^^^^^^^^^^^^ finding: no-model-output-in-path
    return Bun.file("notes/README.md").text();
  },
});
