// Schemas of yup.
import { array, lazy, mixed, number, object, string, tuple } from "yup";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

const schema = object({
  id: number().required(),
  ids: array().of(number()),
  list: array(),
  pair: tuple([number(), number()]),
  table: string().matches(/^[a-z]+$/),
  column: string().test((value) => ["a", "b"].includes(value)),
  letter: string().test("letter", "one of two", (value) => value === "a" || value === "b"),
  other: string().test("letter", (value) => value === "a" || value === "b"),
  key: string().uuid(),
  count: string().transform((value) => value.length),
  text: string(),
  rest: mixed(),
  late: lazy(() => string()),
})
  .shape({ limit: number() })
  .concat(object({ offset: number() }));

express().post("/rows", async (request) => {
  const value = await schema.validate(request.body);
  db.query(`SELECT ${value.id}, ${value.ids[0]}, ${value.pair[0]}, ${value.table}, ${value.key}, ${value.limit}, ${value.offset}`);
  db.query(`SELECT ${value.column}, ${value.letter}, ${value.other}`);
  db.query(`SELECT ${value.count}`);
  db.query(value.text);
//         ^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(value.list[0]);
//         ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(value.rest);
//         ^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(value.late);
//         ^^^^^^^^^^ finding: no-model-output-in-sql
});
