// The record is a line of text: nobody can tell which run it belongs to.
import { writeFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const tools = {
  saveDraft: tool({
    //       ^^^^^^ finding: require-structured-log
    description: "Overwrite a draft",
    inputSchema: z.object({ id: z.uuid(), body: z.string() }),
    execute: async ({ id, body }) => {
      console.log(`saveDraft ${id}`);
      await writeFile(`/srv/drafts/${id}.md`, body);
      return "saved";
    },
  }),
};
