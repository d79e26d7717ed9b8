// Tools delete a cache, write over another file, copy the records and add to them: what is recorded stays.
import { appendFile, copyFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "ai";
import winston from "winston";
import { z } from "zod";

const CACHE = process.env.CACHE_DIR ?? "/var/cache/agent";
const LOGS = "/var/log/agent";
const audit = winston.createLogger({ transports: [new winston.transports.File({ filename: `${LOGS}/audit.log` })] });

const erase = (path: string) => writeFile(path, "");

export const tools = {
  clearCache: tool({
    description: "Remove cached pages",
    inputSchema: z.object({ kind: z.enum(["html", "json"]) }),
    needsApproval: true,
    execute: async ({ kind }) => {
      audit.info("clearCache", { kind });
      const names = (await readdir(CACHE)).filter((name) => name.endsWith(kind));
      await Promise.all(names.map((name) => rm(join(CACHE, name))));
      await rm(join(CACHE, "pages"), { recursive: true });
    },
  }),
  keepCopy: tool({
    description: "Copy the records of today",
    inputSchema: z.object({}),
    needsApproval: true,
    execute: async (_, { toolCallId }) => {
      audit.info("keepCopy", { toolCallId });
      await copyFile(join(LOGS, "audit.log"), "/srv/archive/audit.log");
      await appendFile(join(LOGS, "audit.log"), "copied\n");
      await erase(join(LOGS, "status.txt"));
    },
  }),
};
