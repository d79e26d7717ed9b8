// A function that is made after a check knows what was found, unless the variable is given another value; one that is made before it does not.
import { tool } from "ai";
import { z } from "zod";

const ALLOWED = new Set(["https://example.com/"]);
const inputSchema = z.object({ url: z.string(), next: z.string() });

async function twice<Result>(task: () => Promise<Result>): Promise<Result> {
  return task().catch(() => task());
}

export const before = tool({
  inputSchema,
  execute: async ({ url }) => {
    if (!ALLOWED.has(url)) throw new Error("refused");
    return twice(() => fetch(url));
  },
});

export const within = tool({
  inputSchema,
  execute: async ({ url }) =>
    twice(async () => {
      if (!ALLOWED.has(url)) throw new Error("refused");
      return fetch(url);
    }),
});

export const ofAField = tool({
  inputSchema,
  execute: async (input) => {
    if (!ALLOWED.has(input.url)) throw new Error("refused");
    await twice(() => fetch(input.url));
    return twice(() => fetch(input.next));
//                           ^^^^^^^^^^ finding: no-model-output-in-url
  },
});

export const after = tool({
  inputSchema,
  execute: async ({ url }) => {
    const ask = () => fetch(url);
//                          ^^^ finding: no-model-output-in-url
    const answer = await ask();
    return ALLOWED.has(url) ? answer : undefined;
  },
});

export const another = tool({
  inputSchema,
  execute: async ({ url, next }) => {
    let address = url;
    if (!ALLOWED.has(address)) throw new Error("refused");
    const ask = () => fetch(address);
//                          ^^^^^^^ finding: no-model-output-in-url
    address = next;
    return ask();
  },
});

export const filled = tool({
  inputSchema,
  execute: async ({ next }) => {
    const list: string[] = [];
    if (list.length > 1) return undefined;
    const add = (address: string) => list.push(address);
    const ask = () => fetch(list[0]);
//                          ^^^^^^^ finding: no-model-output-in-url
    add(next);
    return ask();
  },
});
