// A check for private addresses takes the host; given the whole URL it answers nothing, and everything passes.
import { tool } from "ai";
import isPrivate from "private-ip";
import { z } from "zod";

const inputSchema = z.object({ url: z.string() });

export const read = tool({
  inputSchema,
  execute: async ({ url }) => {
    const { hostname } = new URL(url);
    if (hostname === "localhost" || isPrivate(hostname)) throw new Error("refused");
    return (await fetch(url)).text();
  },
});

export const readUnchecked = tool({
  inputSchema,
  execute: async ({ url }) => {
    if (isPrivate(url)) throw new Error("refused");
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});
