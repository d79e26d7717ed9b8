// A router of Koa has contexts as the framework has.
// same: koa-router=@koa/router
import Router, { Router as Named, type RouterContext } from "koa-router";
import { readFileSync } from "node:fs";
import pg from "pg";

const db = new pg.Pool();
const router = new Router();

router.get("/search", (context) => {
  db.query(context.query.text + context.request.body.text + context.get("x-table"));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  context.body = `<p>${context.query.text}</p>`;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  context.response.body = context.query.text;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  context.redirect(context.query.next);
//                 ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  context.set("x-text", context.query.text);
  context.body = { key: process.env.API_KEY };
  context.response.body = process.env.API_KEY;
  context.res.write(process.env.API_KEY);
});
router.get("/a", () => {}).post("/b", (context) => db.query(context.query.text));
//                                                          ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
Router().get("/c", (context) => db.query(context.query.text));
//                                       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

export const show = (context: RouterContext) => readFileSync(context.params.file);
//                                                           ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
new Named().get("/d", (context) => db.query(context.query.text));
//                                          ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
