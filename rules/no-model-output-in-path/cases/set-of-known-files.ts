// A Set built from a constant list, asked through a method of a class.
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

class Catalogue {
  readonly #names = new Set(["intro", "setup", "faq"]);
  has(name: string): boolean {
    return this.#names.has(name);
  }
}

const catalogue = new Catalogue();

export const read = tool({
  inputSchema: z.object({ page: z.string() }),
  execute: async ({ page }) => (catalogue.has(page) ? readFile(`docs/${page}.md`, "utf8") : "no such page"),
});
