// The addresses of the host are looked up, and whoever is no part of the Internet is not asked; what is looked up and let go refuses nobody.
import { lookup, resolve4 } from "node:dns/promises";
import { tool } from "ai";
import isPrivateIp from "private-ip";
import { z } from "zod";
import { follow } from "./follow.js";
import { isLocal, isPrivate } from "./networks.js";

const inputSchema = z.object({ url: z.string(), mirror: z.string() });

export const inLoop = tool({
  inputSchema,
  execute: async ({ url }) => {
    const { hostname } = new URL(url);
    const addresses = await lookup(hostname, { all: true });
    for (const entry of addresses) {
      if (isPrivate(entry.address)) throw new Error("refused");
    }
    return (await fetch(url, { redirect: "manual" })).text();
  },
});

export const byCallback = tool({
  inputSchema,
  execute: async ({ url }) => {
    const target = new URL(url);
    const found = (await resolve4(target.hostname)).filter((address) => isPrivateIp(address));
    if (found.length > 0 || target.protocol !== "https:") return "refused";
    return (await fetch(target)).text();
  },
});

export const nobodyLooks = tool({
  inputSchema,
  execute: async ({ url }) => {
    const addresses = await lookup(new URL(url).hostname, { all: true });
    if (addresses.length === 0) throw new Error("unknown");
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});

export const nobodyStops = tool({
  inputSchema,
  execute: async ({ url }) => {
    const addresses = await lookup(new URL(url).hostname, { all: true });
    if (addresses.some(({ address }) => isPrivate(address))) console.warn("private");
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});

export const stopIsCaught = tool({
  inputSchema,
  execute: async ({ url }) => {
    try {
      const { address } = await lookup(new URL(url).hostname);
      if (isPrivate(address)) throw new Error("refused");
    } catch (error) {
      console.warn(error);
    }
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});

export const ofAnotherHost = tool({
  inputSchema,
  execute: async ({ url, mirror }) => {
    const { address } = await lookup(new URL(mirror).hostname);
    if (isPrivate(address)) throw new Error("refused");
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});

export const onlyTheLocalHost = tool({
  inputSchema,
  execute: async ({ url }) => {
    const { address } = await lookup(new URL(url).hostname);
    if (isLocal(address)) throw new Error("refused");
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});

export const followed = tool({ inputSchema, execute: ({ url }) => follow(url) });
