// bind() fixes the receiver and the first argument.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

function select(table: string, condition: string) {
  return pool.query(`SELECT * FROM ${table} WHERE ${condition}`);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

const selectOrders = select.bind(null, "orders");

export const find = tool({
  inputSchema: z.object({ condition: z.string() }),
  execute: ({ condition }) => selectOrders(condition),
});
