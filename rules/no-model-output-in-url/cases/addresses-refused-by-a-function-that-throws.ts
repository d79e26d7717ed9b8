// The addresses of a host are handed to a function that throws for those of private networks; one that only counts them refuses none.
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ url: z.string() });
const PRIVATE = /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
let met = 0;

function assertPublic(address: string): void {
  if (PRIVATE.test(address)) throw new Error(`refused: ${address}`);
}

function count(address: string): void {
  if (PRIVATE.test(address)) met++;
}

async function assertAllPublic(url: string): Promise<void> {
  const host = new URL(url).hostname;
  if (isIP(host)) {
    assertPublic(host);
    return;
  }
  for (const { address } of await lookup(host, { all: true })) assertPublic(address);
}

async function assertFirstPublic(url: string): Promise<void> {
  const { address } = await lookup(new URL(url).hostname);
  assertPublic(address);
}

async function assertEachPublic(url: string): Promise<void> {
  const found = await lookup(new URL(url).hostname, { all: true });
  found.forEach(({ address }) => assertPublic(address));
}

async function assertSometimes(url: string): Promise<void> {
  const found = await lookup(new URL(url).hostname, { all: true });
  if (process.env.STRICT === "yes") for (const { address } of found) assertPublic(address);
}

async function countAll(url: string): Promise<void> {
  for (const { address } of await lookup(new URL(url).hostname, { all: true })) count(address);
}

const fetched = (url: string): Promise<Response> => fetch(url, { redirect: "error" });

export const all = tool({ inputSchema, execute: async ({ url }) => (await assertAllPublic(url), (await fetched(url)).text()) });

export const first = tool({
  inputSchema,
  execute: async ({ url }) => {
    await assertFirstPublic(url);
    return (await fetch(url, { redirect: "error" })).text();
  },
});

export const each = tool({
  inputSchema,
  execute: async ({ url }) => {
    await assertEachPublic(url);
    return (await fetch(url, { redirect: "error" })).text();
  },
});

export const sometimes = tool({
  inputSchema,
  execute: async ({ url }) => {
    await assertSometimes(url);
    return (await fetch(url, { redirect: "error" })).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});

export const counted = tool({
  inputSchema,
  execute: async ({ url }) => {
    await countAll(url);
    return (await fetch(url, { redirect: "error" })).text();
    //                  ^^^ finding: no-model-output-in-url
  },
});
