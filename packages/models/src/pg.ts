import { defineModel } from "@sluice/core";
import { databaseAddressAt, databasePasswordAt, databaseUserAt } from "./parts/permissions.ts";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "pg",
  types: {
    Pool: ["Pool > new", "native > Pool > new"],
    Client: ["Client > new", "native > Client > new", "Client > connect > call", "Client > connect > arg 0 > param 1"],
    PoolClient: ["Pool > connect > call", "Pool > connect > arg 0 > param 1", "Pool > on > arg 1 > param 0"],
    ClientBase: ["ClientBase > new"],
    Queryable: ["Pool", "Client", "PoolClient", "ClientBase"],
  },
  settings: [
    databasePasswordAt("{Pool,Client} > arg 0 > password", "{Pool,Client} > arg 0 > host"),
    databaseUserAt("{Pool,Client} > arg 0 > user", "{Pool,Client} > arg 0 > host"),
    databaseAddressAt("{Pool,Client} > arg 0 > connectionString"),
  ],
  sources: [
    { at: "Queryable > query > call > rows", kind: "private-data" },
    { at: "Queryable > query > arg any > param 1 > rows", kind: "private-data" },
  ],
  sinks: [
    { at: "Queryable > query > arg 0", kind: "sql" },
    { at: "Queryable > query > arg 0 > text", kind: "sql" },
    { at: "Query > arg 0", kind: "sql" },
    { at: "Query > arg 0 > text", kind: "sql" },
    { at: "Queryable > {copyFrom,copyTo} > arg 0", kind: "sql" },
  ],
  sanitizers: [
    { at: "{escapeLiteral,escapeIdentifier} > call", clears: ["sql"] },
    { at: "Queryable > {escapeLiteral,escapeIdentifier} > call", clears: ["sql"] },
  ],
  effects: [...sqlEffects("Queryable > query", ["arg 0", "arg 0 > text"]), ...effectsAt("write-data", "Queryable > copyFrom > call")],
});
