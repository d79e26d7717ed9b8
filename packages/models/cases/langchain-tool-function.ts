// A tool of LangChain by a function: how it is described, and what it is given.
// same: @langchain/core=langchain
import { tool } from "@langchain/core/tools";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const schema = z.object({ sql: z.string() });

export const ask = tool(({ sql }) => db.query(sql), { name: "ask", description: "Ask the database", schema });
//                                            ^^^ finding: no-model-output-in-sql

express().post("/tools", (request) => {
  tool(() => "done", { name: "noop", description: request.body.description });
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
