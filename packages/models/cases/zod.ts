// Schemas of zod, as methods and as functions of their own, which `z` has too.
// same: {z}=z
import {z} from "zod";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

const schema = z
  .object({
    id: z.coerce.number(),
    day: z.iso.date(),
    pair: z.tuple([z.number(), z.number()]),
    either: z.discriminatedUnion("type", [z.object({ type: z.literal("a"), size: z.number() })]),
    both: z.intersection(z.object({ a: z.number() }), z.object({ b: z.number() })),
    late: z.lazy(() => z.number()),
    json: z.fromJSONSchema({ type: "number" }),
    list: z.number().array(),
    count: z.pipe(z.string(), z.transform((value) => value.length)),
    maybe: z.optional(z.number()),
    made: z.preprocess((value) => value, z.number()),
    key: z.cuid(),
    token: z.string().cuid(),
    mail: z.string().email(),
    text: z.coerce.string(),
    table: z.string(),
    rest: z.any(),
    byName: z.record(z.string(), z.number()),
    listed: z.array(z.number()),
    one: z.union([z.literal(1), z.literal(2)]),
    uuid: z.uuid(),
    open: z.looseObject({}),
  })
  .and(z.extend(z.object({ limit: z.number() }), { offset: z.number() }));
const Column = z.enum(["a", "b", "c"]).exclude(["c"]);

express().post("/rows", async (request) => {
  const one = schema.parse(request.body);
  db.query(`SELECT ${one.id}, ${one.day}, ${one.pair[0]}, ${one.either.size}, ${one.both.a}, ${one.late}, ${one.json}, ${one.list[0]}, ${one.count}`);
  db.query(`SELECT ${one.maybe}, ${one.made}, ${one.limit}, ${one.offset}, ${one.byName.x}, ${one.listed[0]}, ${one.one}, ${one.uuid}`);
  db.query(one.rest + one.table + one.open.x + one.text + one.mail + one.key + one.token);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const early = z.safeParse(schema, request.body).data;
  db.query(`SELECT ${early.id}`);
  const two = await Column.spa(request.body.column);
  db.query(`SELECT ${two.data}`);
  db.query(z.parse(z.string(), request.body.text));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(z.safeParse(z.string(), request.body.text).data);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
