// The name of the folder is made by the program.
import { randomUUID } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

export const draft = tool({
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => {
    const folder = await mkdtemp(join(tmpdir(), "draft-"));
    const file = join(folder, `${randomUUID()}.md`);
    await writeFile(file, text);
    return file;
  },
});
