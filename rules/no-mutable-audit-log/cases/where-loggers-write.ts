// Each way of loggers to say which file they write to, and tools that delete one of those files each.
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { FileTransport } from "@mastra/loggers/file";
import { tool } from "ai";
import bunyan from "bunyan";
import log4js from "log4js";
import pino, { pino as make, transport } from "pino";
import winston from "winston";
import DailyRotateFile from "winston-daily-rotate-file";
import { z } from "zod";

pino({ transport: { target: "pino/file", options: { destination: "/log/a/1.log" } } });
pino({ transport: { targets: [{ target: "pino/file", options: { destination: "/log/a/2.log" } }] } });
make({ transport: { target: "pino/file", options: { destination: "/log/a/3.log" } } });
make({ transport: { targets: [{ target: "pino/file", options: { destination: "/log/a/4.log" } }] } });
transport({ target: "pino/file", options: { destination: "/log/a/5.log" } });
transport({ targets: [{ target: "pino/file", options: { destination: "/log/a/6.log" } }] });
pino(pino.destination("/log/a/7.log"));
pino(createWriteStream("/log/a/8.log", { flags: "a" }));
pino({}, createWriteStream("/log/a/9.log", { flags: "a" }));
make(createWriteStream("/log/a/10.log", { flags: "a" }));
make({}, createWriteStream("/log/a/11.log", { flags: "a" }));
new winston.transports.File({ dirname: "/log/b", filename: "1.log" });
new winston.transports.Stream({ stream: createWriteStream("/log/c/1.log", { flags: "a" }) });
new DailyRotateFile({ filename: "/log/d/%DATE%.log" });
new DailyRotateFile({ dirname: "/log/e" });
log4js.configure({ appenders: { file: { type: "file", filename: "/log/f/1.log" } }, categories: {} });
bunyan.createLogger({ name: "a", streams: [{ path: "/log/g/1.log" }, { stream: createWriteStream("/log/g/2.log", { flags: "a" }) }] });
bunyan.createLogger({ name: "a", stream: createWriteStream("/log/g/3.log", { flags: "a" }) });
new bunyan({ name: "a", streams: [{ path: "/log/g/4.log" }, { stream: createWriteStream("/log/g/5.log", { flags: "a" }) }] });
new bunyan({ name: "a", stream: createWriteStream("/log/g/6.log", { flags: "a" }) });
new FileTransport({ path: "/log/h/1.log" });

const log = bunyan.createLogger({ name: "cleaner" });
const inputSchema = z.object({});

async function erase(path: string) {
  log.info({ path });
  await rm(path);
}

export const tools = {
  t1: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/1.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t2: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/2.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t3: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/3.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t4: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/4.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t5: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/5.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t6: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/6.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t7: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/7.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t8: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/8.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t9: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/9.log") }),
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t10: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/10.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t11: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/a/11.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t12: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/b/2.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t13: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/c/1.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t14: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/d/%DATE%.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t15: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/e/today.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t16: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/f/1.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t17: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/g/1.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t18: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/g/2.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t19: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/g/3.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t20: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/g/4.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t21: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/g/5.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t22: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/g/6.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
  t23: tool({ inputSchema, needsApproval: true, execute: () => erase("/log/h/1.log") }),
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-mutable-audit-log
};
