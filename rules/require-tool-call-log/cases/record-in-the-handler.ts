// The handler records each call with its arguments.
import { writeFile } from "node:fs/promises";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const tools = {
  saveDraft: tool({
    description: "Overwrite a draft",
    inputSchema: z.object({ id: z.uuid(), body: z.string() }),
    needsApproval: true,
    execute: async ({ id, body }) => {
      log.info({ tool: "saveDraft", id, length: body.length });
      await writeFile(`/srv/drafts/${id}.md`, body);
      return "saved";
    },
  }),
};
