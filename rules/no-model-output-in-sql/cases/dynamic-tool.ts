// The input of a dynamic tool is unknown to the compiler, and to everybody else.
import { dynamicTool } from "ai";
import Database from "better-sqlite3";
import { z } from "zod";

const db = new Database("orders.db");

export const query = dynamicTool({
  description: "Query the orders",
  inputSchema: z.unknown(),
  execute: async (input) => db.prepare((input as { query: string }).query).all(),
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
