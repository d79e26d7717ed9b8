import { defineModel } from "@sluice/core";

const NAMES = [
  ...["core", "knex", "sql", "postgresql", "mysql", "mariadb", "sqlite", "libsql", "better-sqlite", "mssql"].map(
    (name) => `@mikro-orm/${name}`,
  ),
];

// `sql` is a tag that binds; `raw` is text.
export default NAMES.map((name) =>
  defineModel({
    package: name,
    types: {
      SqlEntityManager: [],
      SqlEntityRepository: [],
      AbstractSqlConnection: [],
      MikroORM: ["MikroORM > {init,initSync} > call", "MikroORM > new"],
      EntityManager: [
        "MikroORM > em",
        "EntityManager > fork > call",
        "EntityManager > transactional > arg 0 > param 0",
        "SqlEntityManager",
      ],
      Connection: [
        "EntityManager > getConnection > call",
        "EntityManager > getDriver > call > getConnection > call",
        "AbstractSqlConnection",
      ],
      QueryBuilder: [
        "EntityManager > {createQueryBuilder,qb} > call",
        "SqlEntityRepository > {createQueryBuilder,qb} > call",
        "QueryBuilder > {select,addSelect,distinct,insert,update,delete,count,join,innerJoin,leftJoin,where,andWhere,orWhere,orderBy,groupBy,having,limit,offset,from} > call",
      ],
    },
    sinks: [
      { at: "EntityManager > execute > arg 0", kind: "sql" },
      { at: "Connection > execute > arg 0", kind: "sql" },
      { at: "raw > arg 0", kind: "sql" },
      { at: "raw > arg 0 > return", kind: "sql" },
      { at: "QueryBuilder > raw > arg 0", kind: "sql" },
    ],
    opaque: ["sql", "sql > {ref,now,lower,upper}"],
  }),
);
