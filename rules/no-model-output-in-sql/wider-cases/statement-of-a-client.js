// What a client sends is told apart from what a language model says.
const express = require("express");
const pg = require("pg");
const { escape } = require("sqlstring-sqlite");

const pool = new pg.Pool();
const app = express();

const get = (clause) => pool.query(`SELECT * FROM workspaces WHERE ${clause}`);
//                                 ^ finding: no-model-output-in-sql "Text from outside the program"

app.get("/:slug", async (request, response) => response.json(await get(`slug = '${request.params.slug}'`)));

const find = (clause) => pool.query(`SELECT * FROM users WHERE ${clause}`);

app.get("/user/:name", async (request, response) => response.json(await find(`name = ${escape(request.params.name)}`)));
