import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

const CHAINED =
  "{select,columns,column,comment,hintComment,from,fromRaw,into,table,distinct,distinctOn,using,join,joinRaw,innerJoin,leftJoin,leftOuterJoin," +
  "rightJoin,rightOuterJoin,outerJoin,fullOuterJoin,crossJoin,jsonExtract,jsonSet,jsonInsert,jsonRemove,with,withRecursive,withMaterialized," +
  "withNotMaterialized,withRaw,withSchema,withWrapped,where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,whereRaw,orWhereRaw,andWhereRaw," +
  "whereExists,orWhereExists,whereNotExists,orWhereNotExists,whereIn,orWhereIn,whereNotIn,orWhereNotIn,whereLike,andWhereLike,orWhereLike," +
  "whereILike,andWhereILike,orWhereILike,whereNull,orWhereNull,whereNotNull,orWhereNotNull,whereBetween,orWhereBetween,andWhereBetween," +
  "whereNotBetween,orWhereNotBetween,andWhereNotBetween,whereColumn,orWhereColumn,andWhereColumn,whereJsonObject,whereJsonPath," +
  "whereJsonSupersetOf,whereJsonSubsetOf,groupBy,groupByRaw,orderBy,orderByRaw,union,unionAll,intersect,except,having,andHaving,havingRaw," +
  "orHaving,orHavingRaw,havingIn,orHavingNotBetween,havingBetween,havingNull,havingNotNull,havingExists,offset,limit,count,countDistinct,min," +
  "max,sum,sumDistinct,avg,avgDistinct,increment,decrement,truncate,first,pluck,insert,upsert,modify,update,returning,onConflict,merge,ignore," +
  "delete,del,clearSelect,clearWhere,clearGroup,clearOrder,clearHaving,clearCounters,clear,clone,as,transacting,connection,debug,timeout," +
  "queryContext,options,partition,forUpdate,forShare,forNoKeyUpdate,forKeyShare,skipLocked,noWait,rank,denseRank,rowNumber,analytic,off}";

const RAW = "{whereRaw,orWhereRaw,andWhereRaw,groupByRaw,orderByRaw,havingRaw,orHavingRaw,fromRaw,joinRaw}";

export default [
  defineModel({
    package: "knex",
    types: {
      Knex: [
        "call",
        "knex > call",
        "Knex > withUserParams > call",
        "Knex > transaction > call",
        "Knex > transaction > arg 0 > param 0",
        "Transaction",
      ],
      Transaction: [
        "Knex > transaction > arg 0 > param 0",
        "Knex > transactionProvider > call > call",
        "Transaction > savepoint > arg 0 > param 0",
      ],
      QueryBuilder: [
        "Knex > call",
        "Knex > queryBuilder > call",
        `Knex > ${CHAINED} > call`,
        `QueryBuilder > ${CHAINED} > call`,
        "QueryBuilder > {where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,having,whereExists,orWhereExists,from,modify} > arg 0 > param 0",
        "QueryBuilder > {union,unionAll,intersect,except} > arg any > param 0",
      ],
      Raw: ["Knex > raw > call", "Knex > fn > now > call"],
      SchemaBuilder: ["Knex > schema", "SchemaBuilder > {withSchema,createTable,alterTable,table,dropTable,dropTableIfExists,raw} > call"],
    },
    sources: [
      { at: "QueryBuilder", kind: "private-data" },
      { at: "Knex > raw > call > rows", kind: "private-data" },
    ],
    sinks: [
      { at: "Knex > raw > arg 0", kind: "sql" },
      { at: "Knex > client > raw > arg 0", kind: "sql" },
      { at: `Knex > ${RAW} > arg 0`, kind: "sql" },
      { at: `QueryBuilder > ${RAW} > arg 0`, kind: "sql" },
      { at: "QueryBuilder > withRaw > arg 1", kind: "sql" },
      { at: "Raw > wrap > arg 0", kind: "sql" },
      { at: "Raw > wrap > arg 1", kind: "sql" },
      { at: "SchemaBuilder > raw > arg 0", kind: "sql" },
    ],
    effects: [
      ...["Knex", "QueryBuilder"].flatMap((at) => [
        ...effectsAt("read-private", `${at} > {select,first,pluck,columns} > call`),
        ...addingAt(
          { adds: ["insert", "batchInsert"], replaces: ["merge"], where: ["where", "whereIn"] },
          `${at} > {insert,update,upsert,increment,decrement,batchInsert} > call`,
        ),
        ...effectsAt("delete-data", `${at} > {delete,del,truncate} > call`),
      ]),
      ...sqlEffects("Knex > raw"),
      ...effectsAt("write-data", "SchemaBuilder > {createTable,alterTable,table,renameTable} > call"),
      ...effectsAt("delete-data", "SchemaBuilder > {dropTable,dropTableIfExists,dropSchema} > call"),
    ],
  }),
  // The names are knex's alone, so they tell it even where the builder comes from a place that nobody can see.
  defineModel({
    package: "knex",
    receiver: "any",
    sinks: [
      { at: `${RAW} > arg 0`, kind: "sql" },
      { at: "withRaw > arg 1", kind: "sql" },
    ],
  }),
];
