// A logger that comes with the framework records like any other, unless it is the one that writes nothing.
import { rm } from "node:fs/promises";
import { ConsoleLogger, noopLogger } from "@mastra/core/logger";
import { createTool } from "@mastra/core/tools";
import { PinoLogger } from "@mastra/loggers";
import { z } from "zod";

const log = new PinoLogger({ name: "drafts", level: "info" });
const ownLog = new ConsoleLogger({ name: "drafts" });
const asked = { requireApproval: true, inputSchema: z.object({ id: z.uuid() }) };

export const forget = createTool({
  ...asked,
  id: "forget",
  execute: async ({ id }) => {
    log.info("forget", { id });
    await rm(`/srv/drafts/${id}`);
  },
});

export const drop = createTool({
  ...asked,
  id: "drop",
  execute: async ({ id }) => {
    ownLog.info(`Drop ${id}`);
    await rm(`/srv/drafts/${id}`);
  },
});

export const erase = createTool({
  ...asked,
  id: "erase",
  //  ^^^^^^^ finding: require-tool-call-log
  execute: async ({ id }) => {
    noopLogger.info("erase", { id });
    await rm(`/srv/drafts/${id}`);
  },
});
