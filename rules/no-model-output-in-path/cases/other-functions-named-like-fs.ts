// readFile of a project's own store, open of a dialogue, rm of a cache.
import { tool } from "ai";
import { z } from "zod";

const cache = new Map<string, string>();
const readFile = async (name: string) => cache.get(name) ?? "";
const files = { rm: (name: string) => cache.delete(name), open: (name: string) => ({ name, isOpen: true }) };

export const recall = tool({
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => [await readFile(name), files.open(name), files.rm(name)],
});
