// A statement is prepared and run with values that another one takes, too: the tables are those of its words, and no value is one.
import Database from "better-sqlite3";
import { tool } from "ai";
import { z } from "zod";

const db = new Database("tasks.db");

function note(id: string, kind: string, text: string): void {
  db.prepare("INSERT INTO activity (task, kind, text) VALUES (?, ?, ?)").run(id, kind, text);
}

function mirror(id: string, kind: string): void {
  if (process.env.MIRROR === "on") db.prepare("INSERT INTO mirrored (task, kind) VALUES (?, ?)").run(id, kind);
}

const shared = { needsApproval: true, inputSchema: z.object({ id: z.string(), title: z.string() }) };

export const tools = {
  rename: tool({
    ...shared,
    execute: async ({ id, title }) => {
      db.prepare("UPDATE tasks SET title = ? WHERE id = ?").run(title, id);
      mirror(id, "rename");
      note(id, "rename", title);
    },
  }),
  renameAlone: tool({
    //         ^^^^ finding: require-tool-call-log
    ...shared,
    execute: async ({ id, title }) => {
      db.prepare("UPDATE tasks SET title = ? WHERE id = ?").run(title, id);
      mirror(id, "rename");
    },
  }),
  touch: tool({
    //   ^^^^ finding: require-tool-call-log
    ...shared,
    execute: async ({ id, title }) => {
      db.prepare("DELETE FROM activity WHERE task = ?").run(id);
      note(id, "touch", title);
    },
  }),
};
