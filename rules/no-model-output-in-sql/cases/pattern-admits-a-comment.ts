// Two dashes begin a comment, and the pattern admits them.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const visits = tool({
  description: "Visits of a page",
  inputSchema: z.object({ page: z.string().regex(/^[a-z-]+$/) }),
  execute: ({ page }) => pool.query(`SELECT count(*) FROM ${page} WHERE hidden = false`),
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
