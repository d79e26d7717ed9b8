// A tool empties every file of the folder that holds the records; another deletes the folder, a third writes the file anew.
import { readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const LOGS = process.env.LOG_DIR ?? "/var/log/agent";
const audit = pino({ name: "audit" }, pino.destination({ dest: join(LOGS, "audit.log"), append: true }));

async function largeLogs(bytes: number) {
  const names = (await readdir(LOGS)).filter((name) => name.endsWith(".log"));
  const sized = await Promise.all(names.map(async (name) => ({ file: join(LOGS, name), size: (await stat(join(LOGS, name))).size })));
  return sized.filter(({ size }) => size > bytes).map(({ file }) => file);
}

const erase = (path: string) => writeFile(path, "");

export const tools = {
  shrinkLogs: tool({
  //          ^^^^^^ finding: no-mutable-audit-log
    description: "Empty large logs",
    inputSchema: z.object({ bytes: z.number() }),
    needsApproval: true,
    execute: async ({ bytes }) => {
      audit.info({ tool: "shrinkLogs", bytes });
      for (const file of await largeLogs(bytes)) await truncate(file, 0);
    },
  }),
  dropLogs: tool({
  //        ^^^^^^ finding: no-mutable-audit-log
    description: "Delete all logs",
    inputSchema: z.object({}),
    needsApproval: true,
    execute: async (_, { toolCallId }) => {
      audit.info({ tool: "dropLogs", toolCallId });
      await rm(LOGS, { recursive: true });
    },
  }),
  startAnew: tool({
  //         ^^^^^^ finding: no-mutable-audit-log
    description: "Begin a new log",
    inputSchema: z.object({}),
    needsApproval: true,
    execute: async (_, { toolCallId }) => {
      audit.info({ tool: "startAnew", toolCallId });
      await erase(`${LOGS}/audit.log`);
    },
  }),
};
