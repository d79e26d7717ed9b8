// A program that deletes the file by which it says that it is running deletes nothing of anybody's; the versions that a package manager keeps are the project's.
import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { tool } from "ai";
import { z } from "zod";

const LOCK = "/var/run/shop/report.lock";
const inputSchema = z.object({ day: z.string() });

export const report = tool({
  description: "Writes the report of a day",
  inputSchema,
  execute: async ({ day }) => {
    console.info("report", { day });
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    try {
      return `Nothing was sold on ${day}.`;
    } finally {
      rmSync(LOCK);
    }
  },
});

export const refresh = tool({
//                     ^^^^ finding: require-approval-gate
  description: "Lets all packages be looked up again",
  inputSchema,
  execute: async ({ day }) => {
    console.info("refresh", { day });
    rmSync("/srv/shop/yarn.lock");
  },
});

export const index = tool({
  description: "Looks up what was sold in a shop",
  inputSchema,
  execute: async ({ day }) => {
    const lock = `/var/run/shop/${createHash("sha256").update(day).digest("hex").slice(0, 12)}.pid`;
    console.info("index", { day });
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    rmSync(lock);
    return day;
  },
});
