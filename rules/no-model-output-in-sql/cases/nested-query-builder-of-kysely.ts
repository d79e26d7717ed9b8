// The builder of Kysely takes columns as names and values as parameters.
import { tool } from "ai";
import { sql, type Kysely } from "kysely";
import { z } from "zod";

interface Schema {
  orders: { id: number; city: string; note: string };
}

export const search = (db: Kysely<Schema>) =>
  tool({
    inputSchema: z.object({ city: z.string(), words: z.string() }),
    execute: ({ city, words }) =>
      db
        .selectFrom("orders")
        .where("city", "=", city)
        .where(sql<boolean>`to_tsvector(note) @@ plainto_tsquery(${words})`)
        .selectAll()
        .execute(),
  });
