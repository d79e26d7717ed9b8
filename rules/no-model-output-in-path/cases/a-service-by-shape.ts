// Where a class is declared, another one that has its methods, however it got them, can stand.
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { tool } from "ai";
import { z } from "zod";

class Store {
  async keep(name: string, text: string): Promise<void> {
    await writeFile(`/var/notes/${basename(name)}`, text);
  }
  lock(): void {}
}

class Installer {
  async keep(name: string, text: string): Promise<void> {
    await writeFile(`${name}.new`, text);
    //              ^^^^^^^^^^^^^ finding: no-model-output-in-path
  }
  lock = (): void => {};
}

class Keeper {
  constructor(private readonly store: Store) {}
  async note(name: string, text: string): Promise<void> {
    await this.store.keep(name, text);
  }
}

export const note = tool({
  inputSchema: z.object({ name: z.string(), text: z.string() }),
  execute: async ({ name, text }) => new Keeper(new Installer()).note(name, text),
});
