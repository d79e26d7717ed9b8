import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

// The `sql` tag binds what is put in; `ref`, `table` and `id` quote names; `lit` puts a literal into the text, which the package warns of.
export default defineModel({
  package: "kysely",
  types: {
    Transaction: [],
    Kysely: [
      "Kysely > new",
      "Kysely > {withPlugin,withoutPlugins,withSchema,withTables,$extendTables,$omitTables,$pickTables} > call",
      "Kysely > {transaction,connection} > call > execute > arg 0 > param 0",
      "Kysely > transaction > call > {setIsolationLevel,setAccessMode} > call > execute > arg 0 > param 0",
      "Transaction",
    ],
    SelectQueryBuilder: [
      "Kysely > selectFrom > call",
      "SelectQueryBuilder > {select,selectAll,distinct,distinctOn,where,whereRef,innerJoin,leftJoin,rightJoin,fullJoin,groupBy,having,orderBy,limit,offset,$if} > call",
    ],
  },
  sources: [
    { at: "SelectQueryBuilder > {execute,executeTakeFirst,executeTakeFirstOrThrow} > call", kind: "private-data" },
    { at: "sql > call > execute > call > rows", kind: "private-data" },
  ],
  sinks: [
    { at: "sql > {raw,lit,literal} > arg 0", kind: "sql" },
    { at: "CompiledQuery > raw > arg 0", kind: "sql" },
    { at: "Kysely > executeQuery > arg 0 > sql", kind: "sql" },
  ],
  opaque: ["sql", "sql > {val,value,ref,table,id,join}"],
  effects: [
    ...effectsAt("read-private", "SelectQueryBuilder > {execute,executeTakeFirst,executeTakeFirstOrThrow} > call"),
    ...addingAt(
      { adds: ["insertInto"], replaces: ["onConflict", "onDuplicateKeyUpdate"], where: ["where"] },
      "Kysely > {insertInto,replaceInto,updateTable,mergeInto} > call",
      "Kysely > schema > {alterTable,createTable} > call",
    ),
    ...effectsAt("delete-data", "Kysely > deleteFrom > call", "Kysely > schema > {dropTable,dropSchema,dropView} > call"),
    ...sqlTagEffects("sql"),
    ...sqlEffects("sql > raw"),
    ...sqlEffects("CompiledQuery > raw"),
  ],
});
