// The tag of postgres.js binds what it interpolates.
import { tool } from "ai";
import postgres from "postgres";
import { z } from "zod";

const sql = postgres(process.env.DATABASE_URL ?? "");

export const findTickets = tool({
  description: "Find support tickets",
  inputSchema: z.object({ subject: z.string() }),
  execute: ({ subject }) => sql`SELECT id, subject FROM tickets WHERE subject ILIKE ${subject}`,
});
