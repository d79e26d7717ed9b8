// A tool deletes files two calls away from its handler, and nobody is asked.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

const DRAFTS = "/srv/drafts";

async function discard(id: string): Promise<void> {
  await rm(join(DRAFTS, `${id}.md`), { force: true });
}

export const tools = {
  discardDraft: tool({
    //          ^^^^^^ finding: require-approval-gate
    description: "Delete a draft",
    inputSchema: z.object({ id: z.uuid() }),
    execute: async ({ id }) => {
      await discard(id);
      //    ^^^^^^^^^^^ step: calls `discard`
      return "deleted";
    },
  }),
};
