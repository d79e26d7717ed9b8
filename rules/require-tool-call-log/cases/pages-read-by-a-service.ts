// A service that reads pages for the program is posted to, and changes nothing; one that keeps what it has read does.
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ page: z.url() });

class Reader {
  readonly #base: string = "https://reader.example/v1";

  async post(path: string, page: string): Promise<unknown> {
    const answer = await fetch(`${this.#base}${path}`, { method: "POST", body: JSON.stringify({ page }) });
    return answer.json();
  }
}

const reader = new Reader();

export const tools = {
  extract: tool({
    description: "Read a page",
    inputSchema,
    execute: async ({ page }) => reader.post("/extract", page),
  }),
  crawl: tool({
    description: "Read the pages that one leads to",
    inputSchema,
    execute: async ({ page }) => (await fetch("https://reader.example/v1/crawl", { method: "POST", body: JSON.stringify({ page }) })).json(),
  }),
  map: tool({
    description: "List the pages of a site",
    inputSchema,
    execute: async ({ page }) => reader.post("/map?depth=2", page),
  }),
  keepMap: tool({
    //     ^^^^ finding: require-tool-call-log
    description: "Keep the list of a site",
    inputSchema,
    execute: async ({ page }) => reader.post("/map/sites", page),
  }),
  order: tool({
    //   ^^^^ finding: require-tool-call-log
    description: "Have a site read each day",
    inputSchema,
    execute: async ({ page }) => reader.post("/schedule/create/crawl", page),
  }),
};
