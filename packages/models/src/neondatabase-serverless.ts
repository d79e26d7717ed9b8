import { defineModel } from "@sluice/core";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

const TEXT = ["arg 0", "arg 0 > text"];

export default defineModel({
  package: "@neondatabase/serverless",
  types: {
    NeonQueryFunctionInTransaction: [],
    NeonQueryFunction: ["neon > call", "NeonQueryFunctionInTransaction", "NeonQueryFunction > transaction > arg 0 > param 0"],
    Pool: ["Pool > new"],
    Client: ["Client > new"],
    PoolClient: ["Pool > connect > call", "Pool > connect > arg 0 > param 1"],
    ClientBase: [],
    Queryable: ["Pool", "Client", "PoolClient", "ClientBase"],
  },
  sources: [
    { at: "Queryable > query > call > rows", kind: "private-data" },
    { at: "NeonQueryFunction > call", kind: "private-data" },
    { at: "NeonQueryFunction > query > call", kind: "private-data" },
  ],
  sinks: [
    { at: "NeonQueryFunction > {query,unsafe} > arg 0", kind: "sql" },
    { at: "NeonQueryFunction > arg 0", kind: "sql" },
    ...TEXT.map((at) => ({ at: `Queryable > query > ${at}`, kind: "sql" })),
  ],
  sanitizers: [{ at: "{escapeLiteral,escapeIdentifier} > call", clears: ["sql"] }],
  effects: [
    ...sqlEffects("NeonQueryFunction > {query,unsafe}"),
    ...sqlTagEffects("NeonQueryFunction"),
    ...sqlEffects("Queryable > query", TEXT),
  ],
});
