// A host is compared with a list, itself or by what it ends with: with the dot before it that is enough, without it `evil-example.com` passes as well.
import { tool } from "ai";
import { z } from "zod";

const DOMAINS = ["example.com", "example.org"];

function isWeb(url: URL): boolean {
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  return true;
}

function isListed(text: string): boolean {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  const host = url.hostname.toLowerCase();
  return DOMAINS.some((domain) => host === domain || host.endsWith("." + domain));
}

function isListedInALoop(text: string): boolean {
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  for (const domain of DOMAINS) if (url.hostname === domain || url.hostname.endsWith(`.${domain}`)) return true;
  return false;
}

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function isListedByAHelper(text: string): boolean {
  const url = new URL(text);
  return isWeb(url) && DOMAINS.some((domain) => isBelow(url.hostname, domain));
}

function isNamed(text: string): boolean {
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  if (url.hostname !== "api.example.com") return false;
  return true;
}

function isListedHost(hostname: string): boolean {
  const host = hostname.toLowerCase();
  if (DOMAINS.includes(host)) return true;
  if (host.endsWith(".example.net")) return true;
  return false;
}

async function answers(text: string): Promise<boolean> {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  if (url.protocol !== "https:") return false;
  if (url.username || url.password) return false;
  if (!isListedHost(url.hostname)) return false;
  const ask = async (method: string) => (await fetch(text, { method })).ok;
  return (await ask("HEAD")) || (await ask("GET"));
}

function endsWithoutADot(text: string): boolean {
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  return url.hostname.endsWith("example.com");
}

function holdsTheName(text: string): boolean {
  return new URL(text).hostname.includes("example.com");
}

function isOfTheWeb(text: string): boolean {
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  return url.pathname !== "/";
}

const inputSchema = z.object({ url: z.string() });

export const listed = tool({
  inputSchema,
  execute: async ({ url }) => (isListed(url) ? (await fetch(url)).text() : "refused"),
});
export const listedInALoop = tool({
  inputSchema,
  execute: async ({ url }) => (isListedInALoop(url) ? (await fetch(url)).text() : "refused"),
});
export const listedByAHelper = tool({
  inputSchema,
  execute: async ({ url }) => (isListedByAHelper(url) ? (await fetch(url)).text() : "refused"),
});
export const named = tool({
  inputSchema,
  execute: async ({ url }) => (isNamed(url) ? (await fetch(url)).text() : "refused"),
});
export const answering = tool({
  inputSchema,
  execute: ({ url }) => answers(url),
});
export const dotless = tool({
  inputSchema,
  execute: async ({ url }) => (endsWithoutADot(url) ? (await fetch(url)).text() : "refused"),
  //                                                               ^^^ finding: no-model-output-in-url
});
export const within = tool({
  inputSchema,
  execute: async ({ url }) => (holdsTheName(url) ? (await fetch(url)).text() : "refused"),
  //                                                            ^^^ finding: no-model-output-in-url
});
export const ofTheWeb = tool({
  inputSchema,
  execute: async ({ url }) => (isOfTheWeb(url) ? (await fetch(url)).text() : "refused"),
  //                                                          ^^^ finding: no-model-output-in-url
});
