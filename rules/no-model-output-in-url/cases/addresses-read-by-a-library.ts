// A library reads the addresses of a host and tells which network each is of; one that only tells the sort of an address says nothing of that.
import { lookup } from "node:dns/promises";
import { IPv4, IPv6, isValid, parse, process as read } from "ipaddr.js";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ url: z.string() });

interface Found {
  readonly address: string;
}

function assertPublic(address: string): void {
  if (read(address).range() !== "unicast") throw new Error(`refused: ${address}`);
}

async function resolve(url: string): Promise<Found> {
  let host = new URL(url).hostname;
  if (host.startsWith("[") && host.endsWith("]")) host = host.slice(1, -1);
  if (isValid(host)) {
    assertPublic(host);
    return { address: host };
  }
  const found = await lookup(host, { all: true });
  for (const { address } of found) assertPublic(address);
  return { address: found[0]?.address ?? "" };
}

async function resolveAnyOf(url: string): Promise<Found> {
  const { address } = await lookup(new URL(url).hostname);
  if (parse(address).kind() !== "ipv4") throw new Error("not of this sort");
  return { address };
}

/** Whoever asks for what was found is past the check that throws. */
export const pinned = tool({
  inputSchema,
  execute: async ({ url }) => {
    const { address } = await resolve(url);
    return `${address}: ${await (await fetch(url, { redirect: "manual" })).text()}`;
  },
});

export const unpinned = tool({
  inputSchema,
  execute: async ({ url }) => {
    const { address } = await resolveAnyOf(url);
    return `${address}: ${await (await fetch(url, { redirect: "manual" })).text()}`;
    //                                       ^^^ finding: no-model-output-in-url
  },
});

export const inPlace = tool({
  inputSchema,
  execute: async ({ url }) => {
    const { address } = await lookup(new URL(url).hostname);
    if (parse(address).range() !== "unicast") throw new Error("refused");
    return (await fetch(url, { redirect: "manual" })).text();
  },
});

function isPublic(address: string): boolean {
  return (IPv4.isValid(address) ? IPv4.parse(address).range() : IPv6.parse(address).range()) === "unicast";
}

async function assertSorted(url: string): Promise<void> {
  const host = new URL(url).hostname;
  if (IPv4.isValid(host)) {
    if (!isPublic(host)) throw new Error("refused");
    return;
  }
  const { address } = await lookup(host);
  if (!isPublic(address)) throw new Error("refused");
}

export const bySort = tool({
  inputSchema,
  execute: async ({ url }) => {
    await assertSorted(url);
    return (await fetch(url, { redirect: "manual" })).text();
  },
});
