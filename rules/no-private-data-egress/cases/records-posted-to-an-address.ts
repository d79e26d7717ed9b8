// The rows of a segment are posted to the address that the model passes on.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const exportSegment = tool({
  description: "Export a customer segment to a partner",
  inputSchema: z.object({ segment: z.string(), callbackUrl: z.url() }),
  execute: async ({ segment, callbackUrl }) => {
    const { rows } = await pool.query("SELECT name, email FROM customers WHERE segment = $1", [segment]);
    const response = await fetch(callbackUrl, { method: "POST", body: JSON.stringify({ segment, customers: rows }) });
//                               ^^^^^^^^^^^ finding: no-model-output-in-url
    //                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    return response.ok;
  },
});
