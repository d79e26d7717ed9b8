// Schemas of Joi.
// same: joi=@hapi/joi
import Joi from "joi";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

const schema = Joi.object({
  id: Joi.number().required(),
  ids: Joi.array().items(Joi.number()),
  table: Joi.string().pattern(/^[a-z]+$/),
  key: Joi.string().uuid(),
  order: Joi.alternatives().try(Joi.valid("up"), Joi.valid("down")),
  either: Joi.alternatives(Joi.number(), Joi.boolean()),
  open: Joi.alternatives().try(Joi.string(), Joi.number()),
  text: Joi.string(),
  rest: Joi.any(),
}).keys({ limit: Joi.number() });

express().post("/rows", async (request) => {
  const { value } = schema.validate(request.body);
  db.query(`SELECT ${value.id}, ${value.ids[0]}, ${value.table}, ${value.key}, ${value.order}, ${value.limit}, ${value.either}`);
  db.query(value.text);
//         ^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(value.open);
//         ^^^^^^^^^^ finding: no-model-output-in-sql
  const later = await schema.validateAsync(request.body);
  db.query(later.rest);
//         ^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(Joi.attempt(request.body.id, Joi.number()));
});
