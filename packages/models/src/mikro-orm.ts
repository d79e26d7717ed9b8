import { defineModel } from "@sluice/core";
import type { LibraryModel, SinkRow } from "@sluice/core";

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
    opaque: ["sql"],
  });
}

export default [
  defineModel({ package: "@mikro-orm/core", types, sinks, opaque: ["sql", "sql > {ref,now,lower,upper}"] }),
  ...DRIVERS.map(driver),
];
