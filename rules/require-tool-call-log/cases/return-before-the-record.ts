// One way through the handler returns before the record is written.
import { writeFile } from "node:fs/promises";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const tools = {
  saveDraft: tool({
    //       ^^^^^^ finding: require-tool-call-log
    description: "Overwrite a draft",
    inputSchema: z.object({ id: z.uuid(), body: z.string(), quick: z.boolean() }),
    needsApproval: true,
    execute: async ({ id, body, quick }) => {
      if (quick) {
        await writeFile(`/srv/drafts/${id}.md`, body);
        return "saved";
      }
      log.info({ tool: "saveDraft", id });
      await writeFile(`/srv/drafts/${id}.md`, body);
      return "saved";
    },
  }),
};
