// What lists and objects hold comes out of the functions that take them apart and put them together; numbers and slugs are neither.
// same: lodash=lodash-es
import _ from "lodash";
import { execFileSync } from "node:child_process";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

express().post("/rows", (request) => {
  const { name, names, pairs, rows, table } = request.body;

  db.query(_.map(names, (each) => `SELECT '${each}'`).join(";"));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.flatMap([[name]], (each) => each).join(";"));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.mapValues({ name }, (each) => `SELECT '${each}'`).name);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.join([name], table));
//         ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.head([name]));
//         ^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.get({ user: { names: { first: name } } }, "user.names.first", table));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.get({ user: { name } }, "user.name"));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.uniq([name])[0]);
//         ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.filter([name], (each) => db.query(each))[0]);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
//                                             ^^^^ finding: no-model-output-in-sql
  db.query(_.groupBy([name], "id").first[0]);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.keyBy([name], "id").first);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.values({ name })[0]);
//         ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.flatten([[name]])[0]);
//         ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.concat(name, table)[0]);
//         ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.split(name, ",")[0]);
//         ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.keys(name)[0]);
//         ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.toPairs({ name })[0][1]);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.entries(name)[0][0]);
//         ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.fromPairs([["name", name]]).name);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.zipObject(["name"], [name]).name);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.assign({}, name));
//         ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.merge(rows, name));
//         ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.set(name, "id", 1));
//         ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const holder = {};
  _.set(holder, "name", name);
  db.query(holder.name);
//         ^^^^^^^^^^^ finding: no-model-output-in-sql
  const target = {};
  _.assign(target, { name });
  db.query(target.name);
//         ^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.reduce([name], (all, each) => all + each, table));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.attempt(() => name));
//         ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.times(2, () => name)[0]);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.identity(name));
//         ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.replace("SELECT x", "x", name));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  db.query(_.replace("SELECT x", "x", () => name));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  db.query(`SELECT ${_.toNumber(name)} FROM t${_.size(names)}`);
  db.query(`SELECT * FROM ${_.snakeCase(table)}`);
  db.query(`SELECT ${_.isEmpty(names)} OR ${_.includes(names, "x")}`);

  _.merge({}, request.body);
  _.defaultsDeep({}, {}, request.body);
  _.zipObjectDeep([name], [1]);
});
