// What is written only where the tool is given much is no record of each of its calls: a limit is no rank of a record, in the tool or in a helper.
import { rm } from "node:fs/promises";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const limits = { much: Number(process.env.MUCH), least: Number(process.env.LEAST) };
const asked = { needsApproval: true, inputSchema: z.object({ count: z.number() }) };

function warnOfMuch(count: number): void {
  if (count > limits.much) log.warn({ count });
}

function write(rank: number, fields: object): void {
  if (rank >= limits.least) log.info(fields);
}

async function drop(rank: number, count: number): Promise<void> {
  if (rank >= limits.least) log.info({ count });
  await rm(`/srv/drafts/${count}`);
}

export const tools = {
  erase: tool({
    //   ^^^^ finding: require-tool-call-log
    ...asked,
    execute: async ({ count }) => {
      if (count > limits.much) log.warn({ count });
      await rm(`/srv/drafts/${count}`);
    },
  }),
  forget: tool({
    //    ^^^^ finding: require-tool-call-log
    ...asked,
    execute: async ({ count }) => {
      warnOfMuch(count);
      await rm(`/srv/drafts/${count}`);
    },
  }),
  drop: tool({
    //  ^^^^ finding: require-tool-call-log
    ...asked,
    execute: async ({ count }) => drop(2, count),
  }),
  remove: tool({
    ...asked,
    execute: async ({ count }) => {
      write(2, { count });
      await rm(`/srv/drafts/${count}`);
    },
  }),
};
