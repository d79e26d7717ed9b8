// A logger of the program's own writes what has the rank that is set: which that is, is the same for every call. A switch is not: it may be off.
import { rm } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const RANKS = { debug: 0, info: 1, error: 2 };
type Rank = keyof typeof RANKS;

class Logger {
  constructor(private readonly least: Rank) {}

  private writes(rank: Rank): boolean {
    return RANKS[rank] >= RANKS[this.least];
  }

  info(text: string, fields: object): void {
    if (!this.writes("info")) return;
    console.error(text, JSON.stringify(fields));
  }
}

function trace(text: string, fields: object): void {
  if (process.env.TRACE) console.error(text, JSON.stringify(fields));
}

const log = new Logger("info");
const asked = { needsApproval: true, inputSchema: z.object({ id: z.uuid() }) };

export const tools = {
  forget: tool({
    ...asked,
    execute: async ({ id }) => {
      log.info("forget", { id });
      await rm(`/srv/drafts/${id}`);
    },
  }),
  erase: tool({
    //   ^^^^ finding: require-tool-call-log
    ...asked,
    execute: async ({ id }) => {
      trace("erase", { id });
      await rm(`/srv/drafts/${id}`);
    },
  }),
};
