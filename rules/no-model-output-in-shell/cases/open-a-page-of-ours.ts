// The address begins with our own host.
import open from "open";
import { tool } from "ai";
import { z } from "zod";

export const search = tool({
  inputSchema: z.object({ words: z.string() }),
  execute: async ({ words }) => void (await open(`https://docs.example/search?q=${encodeURIComponent(words)}`)),
});
