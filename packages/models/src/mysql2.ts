import { defineModel } from "@sluice/core";
import { databaseAddressAt, databasePasswordAt, databaseUserAt } from "./parts/permissions.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

// `mysql2` and `mysql2/promise` have the same names: one takes a callback where the other gives a promise.
export default defineModel({
  package: "mysql2",
  settings: [
    databasePasswordAt("{createConnection,createPool} > arg 0 > password", "{createConnection,createPool} > arg 0 > host"),
    databaseUserAt("{createConnection,createPool} > arg 0 > user", "{createConnection,createPool} > arg 0 > host"),
    databaseAddressAt("{createConnection,createPool} > arg 0"),
  ],
  types: {
    Connection: ["createConnection > call", "Connection > promise > call", "PoolConnection > connection"],
    Pool: ["createPool > call", "Pool > promise > call", "Pool > pool"],
    PoolCluster: ["createPoolCluster > call"],
    PoolNamespace: ["PoolCluster > of > call"],
    PoolConnection: [
      "Pool > getConnection > call",
      "Pool > getConnection > arg 0 > param 1",
      "PoolNamespace > getConnection > call",
      "PoolNamespace > getConnection > arg 0 > param 1",
      "PoolCluster > getConnection > call",
      "PoolCluster > getConnection > arg any > param 1",
      "PoolConnection > promise > call",
      "Pool > on > arg 1 > param 0",
    ],
    Queryable: ["Connection", "Pool", "PoolConnection", "PoolNamespace"],
  },
  sources: [
    { at: "Queryable > {query,execute} > call > 0", kind: "private-data" },
    { at: "Queryable > {query,execute} > arg any > param 1", kind: "private-data" },
  ],
  sinks: [
    { at: "Queryable > {query,execute,prepare,unprepare} > arg 0", kind: "sql", takesBackslash: true },
    { at: "Queryable > {query,execute,prepare,unprepare} > arg 0 > sql", kind: "sql", takesBackslash: true },
    { at: "Connection > createQuery > arg 0", kind: "sql", takesBackslash: true },
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
  effects: [...sqlEffects("Queryable > {query,execute}", ["arg 0", "arg 0 > sql"])],
});
