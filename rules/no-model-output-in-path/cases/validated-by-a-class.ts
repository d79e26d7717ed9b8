// A class keeps the root and resolves every path against it.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

class Workspace {
  readonly #root: string;
  constructor(root: string) {
    this.#root = path.resolve(root);
  }
  #resolve(file: string) {
    const full = path.resolve(this.#root, file);
    const inside = path.relative(this.#root, full);
    if (inside.startsWith("..") || path.isAbsolute(inside)) throw new RangeError("outside the workspace");
    return full;
  }
  read = (file: string) => readFile(this.#resolve(file), "utf8");
  write = (file: string, text: string) => writeFile(this.#resolve(file), text);
}

const workspace = new Workspace("notes");
export const read = tool({ inputSchema: z.object({ file: z.string() }), execute: ({ file }) => workspace.read(file) });
