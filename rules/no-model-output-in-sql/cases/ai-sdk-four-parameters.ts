// Before version 5 of the AI SDK a tool's schema was called parameters.
import { tool } from "ai";
import { neon } from "@neondatabase/serverless";
import { z } from "zod";

const sql = neon(process.env.DATABASE_URL ?? "");

export const report = tool({
  description: "Count rows of a table",
  parameters: z.object({ table: z.string(), limit: z.number() }),
  execute: async ({ table, limit }) => sql.query("SELECT count(*) FROM " + table + " LIMIT " + limit),
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
