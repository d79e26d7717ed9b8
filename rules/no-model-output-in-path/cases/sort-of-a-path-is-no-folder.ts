// That a path begins with a slash or with the home folder's sign says nothing of where it leads, though what asks for that throws for something else.
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ file: z.string() });
const expanded = (file: string): string => (file.startsWith("~/") ? path.join(os.homedir(), file.slice(2)) : file);

async function assertThere(file: string): Promise<void> {
  const full = path.resolve(expanded(file));
  if (!(await fs.stat(full)).isFile()) throw new Error("no such file");
}

function assertAbsolute(file: string): void {
  if (!path.resolve(file).startsWith("/")) throw new Error("not absolute");
}

export const home = tool({
  inputSchema,
  execute: async ({ file }) => {
    await assertThere(file);
    return fs.readFile(path.resolve(file), "utf8");
    //                 ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});

export const absolute = tool({
  inputSchema,
  execute: async ({ file }) => {
    assertAbsolute(file);
    return fs.readFile(path.resolve(file), "utf8");
    //                 ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});
