// The driver's clients, by whatever way one gets them.
import { Client, ClientBase, Pool, Query, native } from "pg";
import express from "express";

const app = express();
const pool = new Pool();

app.post("/report", (request, response) => {
  const { sql, table } = request.body;

  new Pool().connect((error, client) => client.query(sql));
//                                                   ^^^ finding: no-model-output-in-sql
  pool.on("connect", (client) => client.query({ text: sql }));
//                                                    ^^^ finding: no-model-output-in-sql
  new native.Client().query(sql);
//                          ^^^ finding: no-model-output-in-sql
  new native.Pool().query(sql);
//                        ^^^ finding: no-model-output-in-sql
  const made = new ClientBase();
  made.query(sql);
//           ^^^ finding: no-model-output-in-sql
  new Client().connect((error, client) => client.query(sql));
//                                                     ^^^ finding: no-model-output-in-sql
  made.copyFrom(`COPY ${table} FROM STDIN`);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  pool.query(new Query(sql));
//                     ^^^ finding: no-model-output-in-sql
  pool.query(new Query({ text: sql }));
//                             ^^^ finding: no-model-output-in-sql
  pool.query(`SELECT * FROM ${pool.escapeIdentifier(table)}`);

  pool.query("SELECT name FROM person", (error, result) => response.json(result.rows));
});

export async function connected(sql: string) {
  const client = await new Client().connect();
  return client.query(sql);
}
