// A tool writes a file, and no record says that it did.
import { writeFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const tools = {
  saveDraft: tool({
    //       ^^^^^^ finding: require-tool-call-log
    description: "Overwrite a draft",
    inputSchema: z.object({ id: z.uuid(), body: z.string() }),
    needsApproval: true,
    execute: async ({ id, body }) => {
      await writeFile(`/srv/drafts/${id}.md`, body);
      console.log("done");
      return "saved";
    },
  }),
};
