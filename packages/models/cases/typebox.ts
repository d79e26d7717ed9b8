// Schemas of TypeBox, by their own names and below `Type`.
// same: typebox=@sinclair/typebox
import { Array, Any, Intersect, Literal, Number, Object, Optional, Record, RegExp, String, Tuple, Type, Union, Unsafe } from "typebox";
import { Value, Parse } from "typebox/value";
import { Compile } from "typebox/compile";
import { TypeCompiler } from "typebox/compiler";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

const Query = Type.Intersect([
  Type.Object({
    id: Type.Number(),
    ids: Type.Array(Type.Integer()),
    byName: Type.Record(Type.String(), Type.Number()),
    pair: Type.Tuple([Type.Number(), Type.Number()]),
    limit: Type.Optional(Type.Number()),
    table: Type.RegExp(/^[a-z]+$/),
    order: Type.Union([Type.Literal("up"), Type.Literal("down")]),
    mode: Type.Unsafe({ type: "string", enum: ["a", "b"] }),
    text: Type.String(),
    kind: Type.String({ enum: ["a", "b"] }),
    rest: Type.Any(),
  }),
]);
const Other = Intersect([
  Object({
    id: Number(),
    ids: Array(Number()),
    byName: Record(String(), Number()),
    pair: Tuple([Number(), Number()]),
    limit: Optional(Number()),
    table: RegExp(/^[a-z]+$/),
    order: Union([Literal("up"), Literal("down")]),
    mode: Unsafe({ type: "string", enum: ["a", "b"] }),
    text: String(),
    rest: Any(),
  }),
]);
const compiled = Compile(Query);
const checker = TypeCompiler.Compile(Other);

express().post("/rows", (request) => {
  const one = Value.Parse(Query, request.body);
  db.query(`SELECT ${one.id}, ${one.ids[0]}, ${one.byName.x}, ${one.pair[0]}, ${one.limit}, ${one.table}, ${one.order}, ${one.mode}`);
  db.query(one.text);
//         ^^^^^^^^ finding: no-model-output-in-sql
  db.query(one.rest);
//         ^^^^^^^^ finding: no-model-output-in-sql
  const two = Parse(Other, request.body);
  db.query(`SELECT ${two.id}, ${two.ids[0]}, ${two.byName.x}, ${two.pair[0]}, ${two.limit}, ${two.table}, ${two.order}, ${two.mode}`);
  db.query(two.text);
//         ^^^^^^^^ finding: no-model-output-in-sql
  db.query(two.rest);
//         ^^^^^^^^ finding: no-model-output-in-sql
  db.query(`SELECT ${compiled.Parse(request.body).id}`);
  db.query(checker.Decode(request.body).text);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
