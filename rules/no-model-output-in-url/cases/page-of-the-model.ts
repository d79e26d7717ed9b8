// A page of any host, of a host on a list, and a page below a constant origin.
import { tool } from "ai";
import { z } from "zod";

const HOSTS = new Set(["docs.example.com"]);

export const read = tool({
  inputSchema: z.object({ url: z.string() }),
  execute: async ({ url }) => (await fetch(url)).status,
//                                         ^^^ finding: no-model-output-in-url
});

export const readListed = tool({
  inputSchema: z.object({ url: z.string() }),
  execute: async ({ url }) => {
    const parsed = new URL(url);
    if (!HOSTS.has(parsed.hostname)) throw new Error("not listed");
    return (await fetch(parsed)).status;
  },
});

export const readPage = tool({
  inputSchema: z.object({ slug: z.string() }),
  execute: async ({ slug }) => (await fetch(`https://docs.example.com/${encodeURIComponent(slug)}`)).status,
});
