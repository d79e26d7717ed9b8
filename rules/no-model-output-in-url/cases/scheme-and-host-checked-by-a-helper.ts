// A helper hands one part of the address to a check, then another: both speak of the address.
import { tool } from "ai";
import isPrivate from "private-ip";
import { z } from "zod";

function assertPublic(address: string): void {
  const parsed = new URL(address);
  if (!["http:", "https:"].includes(parsed.protocol)) throw new Error("refused");
  if (isPrivate(parsed.hostname)) throw new Error("refused");
}

function assertWeb(address: string): void {
  const parsed = new URL(address);
  if (!["http:", "https:"].includes(parsed.protocol)) throw new Error("refused");
}

const inputSchema = z.object({ url: z.string() });

export const read = tool({
  inputSchema,
  execute: async ({ url }) => {
    assertPublic(url);
    return (await fetch(url)).text();
  },
});

export const readAnywhere = tool({
  inputSchema,
  execute: async ({ url }) => {
    assertWeb(url);
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});
