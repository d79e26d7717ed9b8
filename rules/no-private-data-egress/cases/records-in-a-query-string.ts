// What is written to the parts of a URL goes with it.
import { tool } from "ai";
import axios from "axios";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const pushProfile = tool({
  inputSchema: z.object({ id: z.number(), host: z.string() }),
  execute: async ({ id, host }) => {
    const { rows } = await pool.query("SELECT name, email FROM users WHERE id = $1", [id]);
    const target = new URL("/hooks/profile", `https://${host}`);
    target.searchParams.set("email", rows[0].email);
    await axios.post(target.toString(), null);
//                   ^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
//                   ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
    const other = new URL(`https://${host}/`);
    other.search = `name=${rows[0].name}`;
    await fetch(other);
//              ^^^^^ finding: no-private-data-egress
//              ^^^^^ finding: no-model-output-in-url
  },
});
