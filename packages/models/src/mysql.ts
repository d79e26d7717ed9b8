import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "mysql",
  types: {
    PoolNamespace: ["PoolCluster > of > call"],
    Connection: ["createConnection > call"],
    Pool: ["createPool > call"],
    PoolCluster: ["createPoolCluster > call"],
    PoolConnection: [
      "Pool > getConnection > arg 0 > param 1",
      "PoolCluster > getConnection > arg any > param 1",
      "PoolCluster > of > call > getConnection > arg 0 > param 1",
    ],
    Queryable: ["Connection", "Pool", "PoolConnection", "PoolNamespace"],
  },
  sources: [{ at: "Queryable > query > arg any > param 1", kind: "private-data" }],
  sinks: [
    { at: "Queryable > query > arg 0", kind: "sql", takesBackslash: true },
    { at: "Queryable > query > arg 0 > sql", kind: "sql", takesBackslash: true },
    { at: "Queryable > createQuery > arg 0", kind: "sql", takesBackslash: true },
    { at: "raw > arg 0", kind: "sql", takesBackslash: true },
  ],
  propagators: [
    { at: "format", from: "arg 0", to: "call" },
    { at: "Queryable > format", from: "arg 0", to: "call" },
  ],
  sanitizers: [
    { at: "{escape,escapeId} > call", clears: ["sql"] },
    { at: "Queryable > {escape,escapeId} > call", clears: ["sql"] },
  ],
  effects: [...sqlEffects("Queryable > query", ["arg 0", "arg 0 > sql"])],
});
