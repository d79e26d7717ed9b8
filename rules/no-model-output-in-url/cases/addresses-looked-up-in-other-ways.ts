// Resolvers, promised callbacks and helpers tell the addresses of a host as well; a helper that is asked for one host says nothing of another.
import dns from "node:dns";
import { Resolver } from "node:dns/promises";
import { promisify } from "node:util";
import { tool } from "ai";
import isPrivate from "private-ip";
import { z } from "zod";

const inputSchema = z.object({ url: z.string() });
const resolver = new Resolver();
const other = new dns.promises.Resolver();
const resolve4 = promisify(dns.resolve4);
const refuse = (): never => {
  throw new Error("refused");
};

async function addressesOf(host: string): Promise<readonly string[]> {
  const name = host.replace(/^\[|\]$/g, "");
  const [four, six] = await Promise.all([resolver.resolve4(name), other.resolve6(name)]);
  return [...four, ...six];
}

export const byHelper = tool({
  inputSchema,
  execute: async ({ url }) => {
    const target = new URL(url);
    const bad = (await addressesOf(target.hostname)).find((address) => isPrivate(address));
    if (bad !== undefined) throw new Error(`refused: ${bad}`);
    return (await fetch(target)).text();
  },
});

export const byPromise = tool({
  inputSchema,
  execute: async ({ url }) => {
    const addresses = await resolve4(new URL(url).hostname);
    if (!addresses.every((address) => !isPrivate(address))) return "refused";
    return (await fetch(url)).text();
  },
});

export const ofAnother = tool({
  inputSchema,
  execute: async ({ url }) => {
    const bad = (await addressesOf("example.com")).find((address) => isPrivate(address));
    if (bad !== undefined) refuse();
    return (await fetch(url)).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});
