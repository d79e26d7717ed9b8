// The list's length decides how many placeholders there are; its elements are bound.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const byIds = tool({
  description: "Orders by reference",
  inputSchema: z.object({ references: z.array(z.string()).max(20) }),
  execute: ({ references }) => {
    const marks = references.map((_, index) => `$${index + 1}`).join(", ");
    return pool.query(`SELECT * FROM orders WHERE reference IN (${marks})`, references);
  },
});
