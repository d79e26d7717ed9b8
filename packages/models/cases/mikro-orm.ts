// Entity managers and query builders of every driver: raw text, and the tag that takes none.
// same: @mikro-orm/postgresql=@mikro-orm/better-sqlite
// same: @mikro-orm/postgresql=@mikro-orm/knex
// same: @mikro-orm/postgresql=@mikro-orm/libsql
// same: @mikro-orm/postgresql=@mikro-orm/mariadb
// same: @mikro-orm/postgresql=@mikro-orm/mssql
// same: @mikro-orm/postgresql=@mikro-orm/mysql
// same: @mikro-orm/postgresql=@mikro-orm/sql
// same: @mikro-orm/postgresql=@mikro-orm/sqlite
import { AbstractSqlConnection, MikroORM, raw, sql, SqlEntityManager, SqlEntityRepository } from "@mikro-orm/postgresql";
import express from "express";

const orm = await MikroORM.init({});
const { em } = new MikroORM({});

express().post("/people", async (request) => {
  const { query, order } = request.body;

  await orm.em.fork().execute(query);
//                            ^^^^^ finding: no-model-output-in-sql
  await em.getConnection().execute(query);
//                                 ^^^^^ finding: no-model-output-in-sql
  await em.getDriver().getConnection().execute(query);
//                                             ^^^^^ finding: no-model-output-in-sql
  await em.transactional((inner) => inner.execute(query));
//                                                ^^^^^ finding: no-model-output-in-sql
  em.createQueryBuilder("person").where({ id: 1 }).raw(order);
//                                                     ^^^^^ finding: no-model-output-in-sql
  em.find("person", { [raw(order)]: 1 });
//                         ^^^^^ finding: no-model-output-in-sql
  raw((alias) => `${alias}.${order}`);
//               ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  em.find("person", { name: sql`lower(${order})` });
});

export function search(manager: SqlEntityManager, people: SqlEntityRepository, connection: AbstractSqlConnection, query: string) {
  express().post("/search", (request) => {
    manager.execute(request.body.query);
//                  ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    people.createQueryBuilder("p").raw(request.body.order);
//                                     ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    connection.execute(request.body.query);
//                     ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  });
}
