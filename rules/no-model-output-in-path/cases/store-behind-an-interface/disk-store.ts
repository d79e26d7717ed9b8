import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Store } from "./store.js";

export class DiskStore implements Store {
  constructor(private readonly folder: string) {}

  async put(key: string, text: string): Promise<void> {
    const file = join(this.folder, key);
    await mkdir(dirname(file), { recursive: true });
//              ^^^^^^^^^^^^^ finding: no-model-output-in-path
    await writeFile(file, text);
//                  ^^^^ finding: no-model-output-in-path
  }
}
