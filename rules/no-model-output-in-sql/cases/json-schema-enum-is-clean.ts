// A plain JSON schema narrows as well.
import { jsonSchema, tool } from "ai";
import { Pool } from "pg";

const pool = new Pool();

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: jsonSchema<{ by: string; limit: number }>({
    type: "object",
    properties: { by: { type: "string", enum: ["total", "placed_at"] }, limit: { type: "integer" } },
    required: ["by", "limit"],
    additionalProperties: false,
  }),
  execute: ({ by, limit }) => pool.query(`SELECT * FROM orders ORDER BY ${by} LIMIT ${limit}`),
});
