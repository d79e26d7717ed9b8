// A wrapper around all handlers records every call, whatever becomes of it.
import { writeFile } from "node:fs/promises";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

function recorded<A, R>(name: string, handler: (args: A) => Promise<R>) {
  return async (args: A): Promise<R> => {
    try {
      return await handler(args);
    } finally {
      log.info({ tool: name, args });
    }
  };
}

export const tools = {
  saveDraft: tool({
    description: "Overwrite a draft",
    inputSchema: z.object({ id: z.uuid(), body: z.string() }),
    needsApproval: true,
    execute: recorded("saveDraft", async ({ id, body }: { id: string; body: string }) => {
      await writeFile(`/srv/drafts/${id}.md`, body);
      return "saved";
    }),
  }),
};
