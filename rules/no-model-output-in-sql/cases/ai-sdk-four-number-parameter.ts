// A number carries no text.
import { tool } from "ai";
import { neon } from "@neondatabase/serverless";
import { z } from "zod";

const sql = neon(process.env.DATABASE_URL ?? "");

export const latest = tool({
  description: "Latest visits",
  parameters: z.object({ limit: z.number().int().max(100) }),
  execute: async ({ limit }) => sql.query("SELECT * FROM visits ORDER BY at DESC LIMIT " + limit),
});
