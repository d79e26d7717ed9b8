// A file that is not there yet has no real path: its nearest folder's is compared, by a method that throws.
import fs from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

class Folder {
  constructor(private readonly root: string) {}

  async write(file: string, text: string): Promise<void> {
    const full = path.resolve(this.root, file);
    await this.assertInside(full);
    await fs.writeFile(full, text);
  }

  private async assertInside(full: string): Promise<void> {
    const base = await fs.realpath(this.root);
    let real: string;
    try {
      real = await fs.realpath(full);
    } catch {
      real = await fs.realpath(path.dirname(full));
    }
    if (real !== base && !real.startsWith(`${base}${path.sep}`)) throw new Error("outside the documents");
  }
}

const folder = new Folder("/srv/docs");

export const write = tool({
  inputSchema: z.object({ file: z.string(), text: z.string() }),
  execute: async ({ file, text }) => folder.write(file, text),
});
