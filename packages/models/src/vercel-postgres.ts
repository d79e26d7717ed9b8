import { defineModel } from "@sluice/core";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

const TEXT = ["arg 0", "arg 0 > text"];

// `sql` and `db` are the same pool; as a tag it binds.
export default defineModel({
  package: "@vercel/postgres",
  types: {
    VercelPool: ["sql", "db", "createPool > call", "VercelPool > new"],
    VercelClient: ["createClient > call", "VercelClient > new"],
    VercelPoolClient: ["VercelPool > connect > call"],
    Queryable: ["VercelPool", "VercelClient", "VercelPoolClient"],
  },
  sources: [
    { at: "Queryable > call > rows", kind: "private-data" },
    { at: "Queryable > query > call > rows", kind: "private-data" },
  ],
  sinks: [{ at: "Queryable > arg 0", kind: "sql" }, ...TEXT.map((at) => ({ at: `Queryable > query > ${at}`, kind: "sql" }))],
  opaque: ["Queryable > sql"],
  effects: [...sqlTagEffects("Queryable"), ...sqlTagEffects("Queryable > sql"), ...sqlEffects("Queryable > query", TEXT)],
});
