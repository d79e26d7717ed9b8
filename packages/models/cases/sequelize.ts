// Statements of a database, of its models and of its interface for tables.
// same: "sequelize"="sequelize-typescript"
// same: "sequelize"="@sequelize/core"
import { Model, Sequelize } from "sequelize";
import express from "express";

const shop = new Sequelize("postgres://shop");
class Order extends Model {}

express().post("/orders", async (request) => {
  const { query, name } = request.body;
  await shop.query(query);
//                 ^^^^^ finding: no-model-output-in-sql
  await Order.sequelize.query(query);
//                            ^^^^^ finding: no-model-output-in-sql
  await shop.define("orders", {}).sequelize.query(query);
//                                                ^^^^^ finding: no-model-output-in-sql
  await shop.getQueryInterface().sequelize.query(query);
//                                               ^^^^^ finding: no-model-output-in-sql
  await shop.getQueryInterface().rawSelect("orders", query, "id");
//                                                   ^^^^^ finding: no-model-output-in-sql
  await shop.model("orders").findAll({ order: Sequelize.literal(query) });
//                                                              ^^^^^ finding: no-model-output-in-sql
  await shop.query(`SELECT * FROM orders WHERE name = ${shop.escape(name)}`);
});
