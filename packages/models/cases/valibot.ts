// Schemas of Valibot, which are functions in a pipe.
import * as v from "valibot";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

const schema = v.intersect([
  v.object({
    id: v.optional(v.number()),
    ids: v.array(v.number()),
    byName: v.record(v.string(), v.number()),
    pair: v.tuple([v.number(), v.number()]),
    table: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
    column: v.pipe(
      v.string(),
      v.check((value) => value === "a" || value === "b"),
    ),
    key: v.pipe(v.string(), v.uuid()),
    count: v.pipe(v.string(), v.toNumber()),
    order: v.union([v.literal("up"), v.literal("down")]),
    shape: v.variant("type", [v.object({ type: v.literal("a"), size: v.number() })]),
    limit: v.fallback(v.number(), 1),
    late: v.lazy(() => v.number()),
    rest: v.any(),
  }),
]);
const parse = v.parser(schema);
const tryParse = v.safeParser(schema);

express().post("/rows", (request) => {
  const one = v.parse(schema, request.body);
  db.query(`SELECT ${one.id}, ${one.ids[0]}, ${one.byName.x}, ${one.pair[0]}, ${one.key}, ${one.count}, ${one.order}, ${one.shape.size}, ${one.limit}`);
  db.query(`SELECT ${one.table}`);
  db.query(`SELECT ${one.column}`);
  db.query(`SELECT ${one.late}`);
  const two = v.safeParse(schema, request.body);
  db.query(two.output.rest);
//         ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(`SELECT ${parse(request.body).id}`);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(`SELECT ${tryParse(request.body).output.id}`);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
