// A list of beginnings: where each is a path of the service, no address that begins so leads to another host; where one of them is not, some may.
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ path: z.string(), market: z.string() });
const PATHS = ["/api/v3/", "/public/"];
const BEGINNINGS = ["/api/v3/", "/"];
const MARKETS: Record<string, { base: string; paths: string[] }> = {
  spot: { base: "https://api.example.com", paths: ["/api/v3/"] },
  futures: { base: "https://futures.example.com", paths: ["/v1/", "/v2/"] },
};

export const fixed = tool({
  inputSchema,
  execute: async ({ path }) => {
    if (!PATHS.some((beginning) => path.startsWith(beginning))) return "refused";
    return (await fetch(new URL(path, process.env.SERVICE))).text();
  },
});

export const open = tool({
  inputSchema,
  execute: async ({ path }) => {
    if (!BEGINNINGS.some((beginning) => path.startsWith(beginning))) return "refused";
    return (await fetch(new URL(path, process.env.SERVICE))).text();
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  },
});

export const byMarket = tool({
  inputSchema,
  execute: async ({ path, market }) => {
    const config = MARKETS[market];
    if (!config?.paths.some((beginning) => path.startsWith(beginning))) return "refused";
    return (await fetch(new URL(path, config.base))).text();
  },
});

export const configured = tool({
  inputSchema,
  execute: async ({ path }) => {
    const paths = process.env.PATHS?.split(",") ?? ["/api/v3/"];
    if (!paths.some((beginning) => path.startsWith(beginning))) return "refused";
    return (await fetch(new URL(path, process.env.SERVICE))).text();
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  },
});
