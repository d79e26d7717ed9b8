// Reading files, listing folders and asking git for its history change nothing.
import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(execFile);

export const tools = {
  readDraft: tool({
    description: "Read a draft",
    inputSchema: z.object({ id: z.uuid() }),
    execute: async ({ id }) => readFile(`/srv/drafts/${id}.md`, "utf8"),
  }),
  history: tool({
    description: "The last commits",
    inputSchema: z.object({ count: z.number().int().max(50) }),
    execute: async ({ count }) => {
      const { stdout } = await run("git", ["log", `-${count}`, "--oneline"]);
      return [...(await readdir("/srv/drafts")), stdout];
    },
  }),
};
