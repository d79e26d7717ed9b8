// Whichever tool is called first opens the database and brings it up to date: that is no doing of the tool. What it is told to delete is.
import Database from "better-sqlite3";
import { tool } from "ai";
import { z } from "zod";

let db: Database.Database | undefined;

function open(): Database.Database {
  if (db) return db;
  db = new Database("/srv/notes.db");
  db.exec("CREATE TABLE IF NOT EXISTS notes (id TEXT); DROP TABLE IF EXISTS notes_old");
  return db;
}

class Archive {
  #isReady = false;
  readonly #rows = new Database("/srv/archive.db");

  count(): unknown {
    if (!this.#isReady) {
      this.#rows.exec("DELETE FROM archive WHERE kept = 0");
      this.#isReady = true;
    }
    return this.#rows.prepare("SELECT count(*) FROM archive").get();
  }

  empty(): void {
    if (!this.#isReady) return;
    this.#rows.exec("DELETE FROM archive");
  }
}

const archive = new Archive();
let last: string | undefined;

export const tools = {
  count_notes: tool({ inputSchema: z.object({}), execute: async () => open().prepare("SELECT count(*) FROM notes").get() }),
  count_archive: tool({ inputSchema: z.object({}), execute: async () => archive.count() }),
  empty_archive: tool({
    //           ^^^^ finding: require-approval-gate
    inputSchema: z.object({}),
    execute: async () => {
      console.info("empty_archive", archive);
      archive.empty();
    },
  }),
  delete_first: tool({
    //          ^^^^ finding: require-approval-gate
    inputSchema: z.object({ id: z.uuid() }),
    execute: async ({ id }) => {
      console.info("delete_first", id);
      if (last) return;
      last = id;
      open().prepare("DELETE FROM notes WHERE id = ?").run(id);
    },
  }),
};
