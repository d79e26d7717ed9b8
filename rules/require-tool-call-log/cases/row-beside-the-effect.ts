// A row that bears what the tool was told, added to a table of its own beside the effect; and rows that are the effect itself, or say nothing of the call.
import { drizzle } from "drizzle-orm/node-postgres";
import { eq } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { rmSync } from "node:fs";
import { Resend } from "resend";
import { tool } from "ai";
import { z } from "zod";

const db = drizzle("postgres://app@db.internal/app");
const mail = new Resend("");
const sent = pgTable("sent", { recipient: text(), subject: text() });
const visits = pgTable("visits", { at: integer() });
const profiles = pgTable("profiles", { name: text(), bio: text() });
const tags = pgTable("tags", { profile: text(), tag: text() });

async function keep(recipient: string, subject: string): Promise<void> {
  await db.insert(sent).values({ recipient, subject });
}

const needsApproval = true;

export const tools = {
  recorded: tool({
    needsApproval,
    inputSchema: z.object({ to: z.string(), subject: z.string() }),
    execute: async ({ to, subject }) => {
      await keep(to, subject);
      await mail.emails.send({ from: "shop@example.com", to, subject, text: "Hello" });
    },
  }),
  counted: tool({
    //     ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema: z.object({ to: z.string(), subject: z.string() }),
    execute: async ({ to, subject }) => {
      await db.insert(visits).values({ at: Date.now() });
      await mail.emails.send({ from: "shop@example.com", to, subject, text: "Hello" });
    },
  }),
  sometimes: tool({
    //       ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema: z.object({ to: z.string(), subject: z.string() }),
    execute: async ({ to, subject }) => {
      if (subject.length > 20) await keep(to, subject);
      await mail.emails.send({ from: "shop@example.com", to, subject, text: "Hello" });
    },
  }),
  describe: tool({
    //      ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema: z.object({ name: z.string(), bio: z.string() }),
    execute: async ({ name, bio }) => {
      await db.update(profiles).set({ bio }).where(eq(profiles.name, name));
    },
  }),
  retag: tool({
    //   ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema: z.object({ name: z.string(), tag: z.string() }),
    execute: async ({ name, tag }) => {
      await db.delete(tags).where(eq(tags.profile, name));
      await db.insert(tags).values({ profile: name, tag });
    },
  }),
  retagInHelpers: tool({
    //            ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema: z.object({ name: z.string(), tag: z.string() }),
    execute: async ({ name, tag }) => {
      await clear(name);
      await db.insert(tags).values({ profile: name, tag });
    },
  }),
  audited: tool({
    needsApproval,
    inputSchema: z.object({ name: z.string(), bio: z.string() }),
    execute: async ({ name, bio }) => {
      await db.update(profiles).set({ bio }).where(eq(profiles.name, name));
      await db.insert(sent).values({ recipient: name, subject: bio });
    },
  }),
  either: tool({
    //    ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema: z.object({ path: z.string(), erase: z.boolean() }),
    execute: async ({ path, erase }) => {
      if (erase) {
        console.info("erase", path);
        rmSync(path);
      } else {
        await db.insert(tags).values({ profile: path, tag: "kept" });
      }
    },
  }),
};

async function clear(name: string): Promise<void> {
  await db.delete(tags).where(eq(tags.profile, name));
}
