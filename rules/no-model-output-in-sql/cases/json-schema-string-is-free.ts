// A string of a plain JSON schema is free text.
import { jsonSchema, tool } from "ai";
import { Pool } from "pg";

const pool = new Pool();

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: jsonSchema<{ by: string; limit: number }>({
    type: "object",
    properties: { by: { type: "string", maxLength: 30 }, limit: { type: "integer" } },
    required: ["by", "limit"],
    additionalProperties: false,
  }),
  execute: ({ by, limit }) => pool.query(`SELECT * FROM orders ORDER BY ${by} LIMIT ${limit}`),
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
