// The raw parts of a knex query are SQL.
import { tool } from "langchain";
import knex from "knex";
import { z } from "zod";

const db = knex({ client: "mysql2", connection: process.env.DATABASE_URL });

export const tickets = tool(
  async ({ condition, order, tag }) =>
    db("tickets")
      .where("tag", tag)
      .andWhereRaw(condition)
//                 ^^^^^^^^^ finding: no-model-output-in-sql
      .orderByRaw(`${order} DESC`),
//                ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  {
    name: "tickets",
    description: "Find tickets",
    schema: z.object({ condition: z.string(), order: z.string(), tag: z.string() }),
  },
);
