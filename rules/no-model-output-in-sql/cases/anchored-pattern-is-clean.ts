// A pattern with both anchors admits nothing but digits and dashes.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const visits = tool({
  description: "Visits on a day",
  inputSchema: z.object({ day: Day }),
  execute: ({ day }) => pool.query(`SELECT count(*) FROM visits WHERE day = '${day}'`),
});
