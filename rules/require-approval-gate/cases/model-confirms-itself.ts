// A parameter that the language model fills is no person's answer.
import { rm } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const tools = {
  discardDraft: tool({
    //          ^^^^^^ finding: require-approval-gate
    description: "Delete a draft; ask the user first",
    inputSchema: z.object({ id: z.uuid(), confirmed: z.boolean() }),
    execute: async ({ id, confirmed }) => {
      if (!confirmed) return "ask the user";
      await rm(`/srv/drafts/${id}.md`);
      return "deleted";
    },
  }),
};
