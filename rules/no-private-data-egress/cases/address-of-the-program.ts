// The records go where the program says, whatever the model asks for.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const share = tool({
  description: "Send the customers of a segment to the mail house",
  inputSchema: z.object({ segment: z.string() }),
  execute: async ({ segment }) => {
    const { rows } = await pool.query("SELECT name, email FROM customers WHERE segment = $1", [segment]);
    const response = await fetch("https://mailhouse.example/contacts", { method: "POST", body: JSON.stringify(rows) });
    return response.ok;
  },
});
