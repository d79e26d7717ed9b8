// Programs, files and records by the functions of Bun, from its module and its global.
// same: api;=Bun;
import * as api from "bun";
import { exec } from "node:child_process";
import Sqlite, { Database } from "bun:sqlite";
import express from "express";

const bun = api;
const db = new Database("shop.sqlite");

express().post("/run", async (request) => {
  const { program, pattern, file, query } = request.body;

  bun.spawn([program, "--quiet"]);
//          ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  bun.spawn(["git", "log", pattern]);
//          ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  bun.spawnSync({ cmd: [program, "--quiet"] });
//                     ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  bun.spawnSync({ cmd: ["git", "log", pattern] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await bun.$.cwd("/srv")`git log ${pattern}`;
  await new bun.$.Shell()`git log ${pattern}`;
  exec(`grep ${bun.$.escape(pattern)} /srv/a.txt`);
  await bun.file(file).text();
//               ^^^^ finding: no-model-output-in-path
  await bun.write(file, "");
//                ^^^^ finding: no-model-output-in-path

  await bun.sql`SELECT * FROM orders WHERE name = ${pattern}`;
  await bun.sql.unsafe(query);
//                     ^^^^^ finding: no-model-output-in-sql
  await bun.sql.file(file);
//                   ^^^^ finding: no-model-output-in-path
  await new bun.SQL("postgres://shop").unsafe(query);
//                                            ^^^^^ finding: no-model-output-in-sql
  await bun.sql.begin((transaction) => transaction.unsafe(query));
//                                                        ^^^^^ finding: no-model-output-in-sql
  const connection = await bun.sql.reserve();
  await connection.unsafe(query);
//                        ^^^^^ finding: no-model-output-in-sql

  db.run(query);
//       ^^^^^ finding: no-model-output-in-sql
  db.query(query).all();
//         ^^^^^ finding: no-model-output-in-sql
  Database.open("shop.sqlite").exec(query);
//                                  ^^^^^ finding: no-model-output-in-sql
  new Sqlite("shop.sqlite").run(query);
//                              ^^^^^ finding: no-model-output-in-sql
  db.loadExtension(file);
//                 ^^^^ finding: no-model-output-in-path
});
