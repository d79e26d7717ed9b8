// The client of a transaction is the callback's parameter.
import { tool } from "ai";
import postgres from "postgres";
import { z } from "zod";

const sql = postgres(process.env.DATABASE_URL ?? "");

export const rename = tool({
  inputSchema: z.object({ table: z.string(), name: z.string() }),
  execute: ({ table, name }) =>
    sql.begin(async (transaction) => {
      await transaction`UPDATE labels SET name = ${name}`;
      await transaction.unsafe(`ALTER TABLE ${table} RENAME TO archived`);
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    }),
});
