import type { Store } from "./store.js";

export class MemoryStore implements Store {
  readonly #texts = new Map<string, string>();

  async put(key: string, text: string): Promise<void> {
    this.#texts.set(key, text);
  }
}
