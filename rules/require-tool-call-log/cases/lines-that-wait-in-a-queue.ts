// Lines of a log wait for those before them, in a folder that a person has chosen; one is written only if an earlier one failed.
import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "ai";
import express from "express";
import { z } from "zod";

let folder = "logs";
let queue: Promise<void> = Promise.resolve();

function note(fields: object): void {
  const line = `${JSON.stringify(fields)}\n`;
  queue = queue.then(() => appendFile(join(folder, "audit.log"), line)).catch(() => {});
}

function noteAfterFailure(fields: object): void {
  const line = `${JSON.stringify(fields)}\n`;
  queue = queue.catch(() => appendFile(join(folder, "audit.log"), line));
}

const app = express();
app.post("/folder", (request, response) => {
  folder = String(request.body.folder);
  response.end();
});

const shared = { inputSchema: z.object({ id: z.uuid() }), needsApproval: true };
export const tools = {
  remove: tool({
    ...shared,
    execute: async ({ id }) => {
      note({ removed: id });
      await rm(join("/srv/drafts", id));
    },
  }),
  drop: tool({
    //  ^^^^ finding: require-tool-call-log
    ...shared,
    execute: async ({ id }) => {
      noteAfterFailure({ dropped: id });
      await rm(join("/srv/drafts", id));
    },
  }),
};
