import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

// The names of the database classes, one or more per driver.
const CLASSES = [
  "PgDatabase",
  "PgTransaction",
  "MySqlDatabase",
  "MySqlTransaction",
  "BaseSQLiteDatabase",
  "SQLiteTransaction",
  "SingleStoreDatabase",
  "NodePgDatabase",
  "PostgresJsDatabase",
  "NeonHttpDatabase",
  "NeonDatabase",
  "VercelPgDatabase",
  "PgliteDatabase",
  "PgRemoteDatabase",
  "MySql2Database",
  "PlanetScaleDatabase",
  "TiDBServerlessDatabase",
  "BetterSQLite3Database",
  "LibSQLDatabase",
  "DrizzleD1Database",
  "DrizzleSqliteDODatabase",
  "BunSQLiteDatabase",
  "SQLJsDatabase",
  "SqliteRemoteDatabase",
  "ExpoSQLiteDatabase",
  "XataHttpDatabase",
  "AwsDataApiPgDatabase",
];

// The `sql` tag binds what is put in. `drizzle` and the database classes are exported from a subpath per driver.
export default defineModel({
  package: "drizzle-orm",
  types: {
    ...Object.fromEntries(CLASSES.map((name) => [name, []])),
    Database: [
      "drizzle > call",
      "drizzle > mock > call",
      "withReplicas > call",
      "Database > transaction > arg 0 > param 0",
      "Database > {$primary,$replicas}",
      ...CLASSES,
    ],
    // What is awaited in the end.
    Select: [
      "Database > {select,selectDistinct,selectDistinctOn} > call > from > call",
      "Select > {where,limit,offset,orderBy,groupBy,having,leftJoin,innerJoin,rightJoin,fullJoin} > call",
    ],
  },
  sources: [
    { at: "Select", kind: "private-data" },
    { at: "Database > query > /^[a-zA-Z]/ > {findMany,findFirst} > call", kind: "private-data" },
    { at: "Database > {execute,all,get,values} > call", kind: "private-data" },
  ],
  sinks: [
    { at: "sql > raw > arg 0", kind: "sql" },
    { at: "Database > execute > arg 0", kind: "sql" },
    { at: "Database > {run,all,get,values} > arg 0", kind: "sql" },
  ],
  opaque: ["sql", "sql > {identifier,placeholder,param,join,fromList,empty}"],
  effects: [
    ...effectsAt(
      "read-private",
      "Database > {select,selectDistinct,selectDistinctOn} > call > from > call",
      "Database > query > /^[a-zA-Z]/ > {findMany,findFirst} > call",
    ),
    ...addingAt(
      { adds: ["insert"], replaces: ["onConflictDoUpdate", "onDuplicateKeyUpdate"], where: ["where"] },
      "Database > {insert,update} > call",
    ),
    { at: "Database > delete > call", kind: "delete-data", where: ["where"] },
    ...sqlTagEffects("sql"),
    ...sqlEffects("sql > raw"),
    // What the tag makes is judged where it is made.
    ...sqlEffects("Database > {execute,run,all,get,values}"),
  ],
});
