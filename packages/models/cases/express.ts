// Routers, and what handlers are given, by whatever way.
import express, { Router, type Application, type Express, type IRouter } from "express";
import pg from "pg";
import { currentResponse } from "./context.js";

const db = new pg.Pool();

Router().route("/a").get((request) => db.query(request.query.text));
//                                             ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
new express.Router().get("/b", [(request, response) => response.send(request.query.text)]);
//                                                                   ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
express().use((error, request, response, next) => response.send(request.query.text));

export function mount(application: Application, app: Express, router: IRouter) {
  application.post("/c", (request) => db.query(request.file.originalname));
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  app.get("/d", (request, response) => {
    response.sendFile("notes.md", { root: request.query.folder });
//                                        ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
    response.sendfile(request.query.file);
//                    ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
    app.use(express.static(request.query.folder));
//                         ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  });
  router.get("/e", (request) => db.query(request.query.text));
//                                       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

// A response that nothing names: the method is Express's alone.
express().get("/f", (request) => currentResponse().sendFile(request.query.file));
//                                                          ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
