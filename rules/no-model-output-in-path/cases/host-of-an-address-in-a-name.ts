// No host of an address has a separator in it: within a name it stays one. What lies behind the host may have any.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const PAGES = path.resolve("pages");
const inputSchema = z.object({ address: z.string() });

export const tools = {
  host: tool({
    description: "Keep a list of pages",
    inputSchema,
    execute: async ({ address }) => {
      const url = new URL(address);
      await writeFile(path.join(PAGES, `list_${url.hostname}_${Date.now()}.json`), "[]");
      await writeFile(path.join(PAGES, `of-${url.protocol}-${url.host}-${url.port}.json`), "[]");
    },
  }),
  page: tool({
    description: "Keep a page",
    inputSchema,
    execute: async ({ address }) => {
      const { pathname } = new URL(address);
      await writeFile(path.join(PAGES, `page_${pathname}.json`), "");
      //              ^ finding: no-model-output-in-path
    },
  }),
  // By itself it may be "..": only a browser's schemes refuse that as a host.
  alone: tool({
    description: "Keep what a page says in a folder of its own",
    inputSchema,
    execute: async ({ address }) => writeFile(path.join(PAGES, new URL(address).hostname, "index.html"), ""),
    //                                        ^ finding: no-model-output-in-path
  }),
};
