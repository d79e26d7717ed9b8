// A check that throws also speaks of text that was put together on several ways before.
import { tool } from "ai";
import { isSameOrigin, validateSafeUrl } from "@langchain/core/utils/ssrf";
import { z } from "zod";

const inputSchema = z.object({ url: z.string() });

async function load(address: string): Promise<string> {
  let url = address;
  if (!address.endsWith("/")) url += "/";
  validateSafeUrl(url);
  return (await fetch(url)).text();
}

async function loadUnchecked(address: string): Promise<string> {
  let url = address;
  if (!address.endsWith("/")) url += "/";
  return (await fetch(url)).text();
  //                  ^^^ finding: no-model-output-in-url
}

export const read = tool({ inputSchema, execute: ({ url }) => load(url) });
export const readUnchecked = tool({ inputSchema, execute: ({ url }) => loadUnchecked(url) });
export const readOwn = tool({
  inputSchema,
  execute: async ({ url }) => (isSameOrigin(url, "https://example.com") ? (await fetch(url)).text() : "refused"),
});
