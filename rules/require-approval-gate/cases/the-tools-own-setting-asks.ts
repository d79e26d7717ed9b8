// The tool's own setting has a person asked before its handler runs.
import { rm } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const tools = {
  discardDraft: tool({
    description: "Delete a draft",
    inputSchema: z.object({ id: z.uuid() }),
    needsApproval: true,
    execute: async ({ id }) => {
      await rm(`/srv/drafts/${id}.md`);
      return "deleted";
    },
  }),
};
