// Structs narrow what they let through: closed ones carry no text.
import {
  any, array, assign, create, intersection, lazy, literal, number, object, pattern, record, refine, string, tuple, union, validate,
} from "superstruct";
import { exec } from "node:child_process";
import express from "express";

const Order = object({
  id: number(),
  kind: union([literal("a"), literal("b")]),
  code: pattern(string(), /^\w+$/),
  short: refine(string(), "short", (value) => /^\w+$/.test(value)),
  ids: array(number()),
  counts: record(string(), number()),
  pair: tuple([number(), number()]),
  later: lazy(() => number()),
  both: intersection([object({ a: number() }), object({ b: number() })]),
  name: string(),
  anything: any(),
});

express().post("/orders", (request) => {
  const order = create(request.body, Order);
  exec(`ls ${order.id} ${order.kind} ${order.code} ${order.short} ${order.ids[0]} ${order.counts.a} ${order.pair[0]} ${order.later} ${order.both.a}`);
  exec(order.name);
//     ^^^^^^^^^^ finding: no-model-output-in-shell
  exec(order.anything);
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Order.create(request.body).name);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(`ls ${Order.mask(request.body).id}`);
  const [failure, checked] = Order.validate(request.body);
  exec(`ls ${checked.id}`);
  const [error, valid] = validate(request.body, assign(Order, object({ more: number() })));
  exec(`ls ${valid.more}`);
});
