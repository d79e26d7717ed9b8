// A row of what was and what is, added where these differ: where they do not, there is nothing to record. Not so where the same question decides on what is done.
import { drizzle } from "drizzle-orm/node-postgres";
import { eq } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { tool } from "ai";
import { z } from "zod";

const db = drizzle("postgres://app@db.internal/app");
const tasks = pgTable("tasks", { id: text(), title: text(), owner: text() });
const history = pgTable("history", { task: text(), before: text(), after: text() });

const needsApproval = true;
const inputSchema = z.object({ id: z.string(), title: z.string(), owner: z.string() });

export const tools = {
  rename: tool({
    needsApproval,
    inputSchema,
    execute: async ({ id, title }) => {
      const [old] = await db.select().from(tasks).where(eq(tasks.id, id));
      await db.update(tasks).set({ title }).where(eq(tasks.id, id));
      if (old.title !== title) await db.insert(history).values({ task: id, before: old.title, after: title });
    },
  }),
  renameOwn: tool({
    //       ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema,
    execute: async ({ id, title, owner }) => {
      const [old] = await db.select().from(tasks).where(eq(tasks.id, id));
      if (old.owner !== owner) {
        await db.insert(history).values({ task: id, before: "refused", after: owner });
        return;
      }
      await db.update(tasks).set({ title }).where(eq(tasks.id, id));
    },
  }),
  renameLong: tool({
    //        ^^^^ finding: require-tool-call-log
    needsApproval,
    inputSchema,
    execute: async ({ id, title }) => {
      const [old] = await db.select().from(tasks).where(eq(tasks.id, id));
      await db.update(tasks).set({ title }).where(eq(tasks.id, id));
      if (old.title === title) await db.insert(history).values({ task: id, before: old.title, after: title });
    },
  }),
};
