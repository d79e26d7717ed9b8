// What is written, and how it is encoded, is no path.
import { writeFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const save = tool({
  inputSchema: z.object({ text: z.string(), encoding: z.string() }),
  execute: async ({ text, encoding }) => {
    await writeFile("notes/latest.md", text, encoding as BufferEncoding);
    return text.split("/").join(" / ");
  },
});
