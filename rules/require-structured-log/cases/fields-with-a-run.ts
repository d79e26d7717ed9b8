// One record has the id of the call, the other is written by a logger that has the id of the run.
import { rm, writeFile } from "node:fs/promises";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const root = pino();

export function draftTools(runId: string) {
  const log = root.child({ runId });
  return {
    saveDraft: tool({
      description: "Overwrite a draft",
      inputSchema: z.object({ id: z.uuid(), body: z.string() }),
      execute: async ({ id, body }, { toolCallId }) => {
        root.info({ tool: "saveDraft", toolCallId, id });
        await writeFile(`/srv/drafts/${id}.md`, body);
        return "saved";
      },
    }),
    discardDraft: tool({
      description: "Delete a draft",
      inputSchema: z.object({ id: z.uuid() }),
      execute: async ({ id }) => {
        log.info({ tool: "discardDraft", id });
        await rm(`/srv/drafts/${id}.md`);
        return "deleted";
      },
    }),
  };
}
