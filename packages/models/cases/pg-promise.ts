// Queries by how many rows they give, in tasks and transactions; what its formatter is given is escaped, its pattern is not.
import pgPromise, { ParameterizedQuery, PreparedStatement, QueryFile, as, type IBaseProtocol } from "pg-promise";
import express from "express";

const pgp = pgPromise();
const db = pgp("postgres://shop");

express().post("/orders", async (request, response) => {
  const { query, name, file } = request.body;
  await db.any(query);
//             ^^^^^ finding: no-model-output-in-sql
  await db.one({ text: query });
//                     ^^^^^ finding: no-model-output-in-sql
  await db.func(query);
//              ^^^^^ finding: no-model-output-in-sql
  await db.task((task) => task.any(query));
//                                 ^^^^^ finding: no-model-output-in-sql
  await db.tx("named", (transaction) => transaction.any(query));
//                                                      ^^^^^ finding: no-model-output-in-sql
  await (await db.connect()).any(query);
//                               ^^^^^ finding: no-model-output-in-sql
  response.json((await db.result("SELECT * FROM orders")).rows);
  response.json(await db.multi("SELECT * FROM orders"));

  new PreparedStatement({ name: "orders", text: query });
//                                              ^^^^^ finding: no-model-output-in-sql
  new ParameterizedQuery(query);
//                       ^^^^^ finding: no-model-output-in-sql
  new QueryFile(file);
//              ^^^^ finding: no-model-output-in-path
  new pgp.QueryFile(file);
//                  ^^^^ finding: no-model-output-in-path
  await db.any(as.format(query, [name]));
//             ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.any(pgp.as.format(query, [name]));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.any(pgp.helpers.concat([query]));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.any(pgp.helpers.concat([{ query }]));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.any(`SELECT * FROM orders WHERE name = ${as.text(name)} OR name = ${pgp.as.text(name)}`);
  await db.any(`SELECT * FROM orders WHERE id = ${as.value(name)}`);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.any(`SELECT * FROM orders WHERE id = ${pgp.as.value(name)}`);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.any(pgp.helpers.insert({ name }, null, "orders"));
});

export function ask(protocol: IBaseProtocol<unknown>) {
  express().post("/typed", (request) => protocol.any(request.body.query));
//                                                   ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
