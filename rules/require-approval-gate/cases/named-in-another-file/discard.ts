import { rm } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const discard = tool({
  //                   ^ finding: require-approval-gate "The tool `discard_draft`"
  description: "Delete a draft",
  inputSchema: z.object({ id: z.uuid() }),
  execute: ({ id }) => rm(`/srv/drafts/${id}.md`),
});
