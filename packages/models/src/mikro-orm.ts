import { defineModel } from "@sluice/core";
import type { EffectRow, LibraryModel, SinkRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

// The drivers give out everything of the core beside what is theirs.
const DRIVERS = ["knex", "sql", "postgresql", "mysql", "mariadb", "sqlite", "libsql", "better-sqlite", "mssql"];
const CHAINED =
  "{select,addSelect,distinct,insert,update,delete,count,join,innerJoin,leftJoin,where,andWhere,orWhere,orderBy,groupBy,having,limit,offset,from}";

const types = {
  MikroORM: ["MikroORM > {init,initSync} > call", "MikroORM > new"],
  EntityManager: ["MikroORM > em", "EntityManager > fork > call", "EntityManager > transactional > arg 0 > param 0"],
  Connection: ["EntityManager > getConnection > call", "EntityManager > getDriver > call > getConnection > call"],
};
// `raw` is text; the tag `sql` binds.
const sinks: readonly SinkRow[] = [
  { at: "Connection > execute > arg 0", kind: "sql" },
  { at: "raw > arg 0", kind: "sql" },
  { at: "raw > arg 0 > return", kind: "sql" },
];

const effects: readonly EffectRow[] = [
  ...effectsAt("read-private", "EntityManager > {find,findOne,findOneOrFail,findAll,findAndCount} > call"),
  ...effectsAt("write-data", "EntityManager > {insert,insertMany,upsert,upsertMany,nativeUpdate,flush} > call"),
  ...effectsAt("delete-data", "EntityManager > nativeDelete > call"),
  ...sqlEffects("Connection > execute"),
];

function driver(name: string): LibraryModel {
  return defineModel({
    package: `@mikro-orm/${name}`,
    types: {
      ...types,
      SqlEntityManager: [],
      SqlEntityRepository: [],
      AbstractSqlConnection: [],
      EntityManager: [...types.EntityManager, "SqlEntityManager"],
      Connection: [...types.Connection, "AbstractSqlConnection"],
      QueryBuilder: [
        "EntityManager > {createQueryBuilder,qb} > call",
        "SqlEntityRepository > {createQueryBuilder,qb} > call",
        `QueryBuilder > ${CHAINED} > call`,
      ],
    },
    sinks: [...sinks, { at: "EntityManager > execute > arg 0", kind: "sql" }, { at: "QueryBuilder > raw > arg 0", kind: "sql" }],
    effects: [
      ...effects,
      ...sqlEffects("EntityManager > execute"),
      ...effectsAt("write-data", "QueryBuilder > {insert,update} > call"),
      ...effectsAt("delete-data", "QueryBuilder > delete > call"),
    ],
    opaque: ["sql"],
  });
}

export default [
  defineModel({ package: "@mikro-orm/core", types, sinks, effects, opaque: ["sql", "sql > {ref,now,lower,upper}"] }),
  ...DRIVERS.map(driver),
];
