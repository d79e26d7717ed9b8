// What one of the packages alone has.
import Database, { literal } from "sequelize";
import { literal as coreLiteral, Sequelize as Core, sql } from "@sequelize/core";
import { Sequelize as Typed } from "sequelize-typescript";
import express from "express";

express().post("/orders", async (request, response) => {
  const { query, name } = request.body;
  literal(query);
//        ^^^^^ finding: no-model-output-in-sql
  await new Database("postgres://shop").query(query);
//                                            ^^^^^ finding: no-model-output-in-sql
  response.json(await new Database.Sequelize("postgres://shop").define("orders", {}).findAll());

  const core = new Core({});
  coreLiteral(query);
//            ^^^^^ finding: no-model-output-in-sql
  sql.literal(query);
//            ^^^^^ finding: no-model-output-in-sql
  await core.queryRaw(query);
//                    ^^^^^ finding: no-model-output-in-sql
  await core.queryInterface.rawSelect("orders", query, "id");
//                                              ^^^^^ finding: no-model-output-in-sql
  await core.query(sql`SELECT * FROM orders WHERE name = ${name} AND ${sql.identifier(name)} = 1`);
  await new Typed({}).query({ query });
//                            ^^^^^ finding: no-model-output-in-sql
});
