// What the functions of other runtimes do to files and records.
// same: api;=Bun;
import * as api from "bun";
import { Database } from "bun:sqlite";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const bun = api;
const db = new Database("shop.sqlite");

const log = pino();

export const tidyUp = tool({
  description: "Tidy the exports up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    Deno.writeTextFileSync("/srv/a.txt", "");
    await Deno.writeFile("/srv/a.txt", new Uint8Array());
    await Deno.copyFile("/srv/a.txt", "/srv/b.txt");
    await Deno.create("/srv/a.txt");
    await Deno.rename("/srv/a.txt", "/srv/b.txt");
    await Deno.mkdir("/srv/new");
    await Deno.remove("/srv/a.txt");
    await Deno.chmod("/srv/a.txt", 0o777);
    await bun.write("/srv/a.txt", "");
    await bun.file("/srv/a.txt").write("");
    await bun.file("/srv/a.txt").delete();
    await bun.$`make all`;
    await bun.$`git push`;
    await bun.$`kubectl apply -f shop.yaml`;
    await bun.sql`SELECT * FROM orders WHERE id = ${id}`;
    await bun.sql`UPDATE orders SET open = false WHERE id = ${id}`;
    await bun.sql`DELETE FROM orders WHERE id = ${id}`;
    await bun.sql`GRANT SELECT ON orders TO reports`;
    await bun.sql.unsafe("SELECT * FROM orders");
    await bun.sql.unsafe("UPDATE orders SET open = false");
    await bun.sql.unsafe("DELETE FROM orders");
    await bun.sql.unsafe("GRANT SELECT ON orders TO reports");
    db.run("SELECT * FROM orders");
    db.run("UPDATE orders SET open = false");
    db.run("DELETE FROM orders");
    db.run("GRANT SELECT ON orders TO reports");
    db.prepare("UPDATE orders SET open = false").run();
    db.query("DELETE FROM orders").run();
    db.query("SELECT * FROM orders").all();
  },
});
