// postgres.js calls it unsafe, and it is.
import { tool } from "ai";
import postgres from "postgres";
import { z } from "zod";

const sql = postgres(process.env.DATABASE_URL ?? "");

export const findTickets = tool({
  description: "Find support tickets",
  inputSchema: z.object({ filter: z.string() }),
  execute: ({ filter }) => sql.unsafe(`SELECT id, subject FROM tickets WHERE ${filter}`),
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
