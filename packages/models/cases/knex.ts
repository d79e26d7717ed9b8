// Raw SQL wherever a builder takes some.
import knex from "knex";
import express from "express";

const db = knex({});

express().post("/rows", async (request, response) => {
  const { query, order } = request.body;

  db.whereRaw(query);
//            ^^^^^ finding: no-model-output-in-sql
  db.client.raw(query);
//              ^^^^^ finding: no-model-output-in-sql
  db.queryBuilder().withRaw("a", query);
//                               ^^^^^ finding: no-model-output-in-sql
  db.select("*").where((builder) => builder.whereRaw(query));
//                                                   ^^^^^ finding: no-model-output-in-sql
  db.select("*").where(function () {
    this.orWhereRaw(query);
//                  ^^^^^ finding: no-model-output-in-sql
  });
  db.select("*").union((builder) => builder.whereRaw(query));
//                                                   ^^^^^ finding: no-model-output-in-sql
  db.fn.now().wrap(order, order);
//                 ^^^^^ finding: no-model-output-in-sql
  db.schema.createTable("t", () => {}).raw(query);
//                                         ^^^^^ finding: no-model-output-in-sql
  await db.transaction((transaction) => transaction.raw(query));
//                                                      ^^^^^ finding: no-model-output-in-sql
  const transaction = await db.transaction();
  transaction.savepoint((inner) => inner.raw(query));
//                                           ^^^^^ finding: no-model-output-in-sql
  const provide = db.transactionProvider();
  (await provide()).raw(query);
//                      ^^^^^ finding: no-model-output-in-sql
  db.withUserParams({}).raw(query);
//                          ^^^^^ finding: no-model-output-in-sql
  const { rows } = await db.raw("SELECT * FROM person");
  response.json(rows);
});
