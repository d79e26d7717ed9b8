// Clients of HTTP write objects out: what lies in them goes as well.
import { tool } from "ai";
import axios from "axios";
import ky from "ky";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const pushProfiles = tool({
  inputSchema: z.object({ segment: z.number(), address: z.string() }),
  execute: async ({ segment, address }) => {
    const { rows } = await pool.query("SELECT name, email FROM users WHERE segment = $1", [segment]);
    await axios.post(address, { customers: rows });
//                   ^^^^^^^ finding: no-model-output-in-url
//                                         ^^^^ finding: no-private-data-egress
    await axios({ method: "post", url: address, data: { list: { first: rows[0].email } } });
//                                     ^^^^^^^ finding: no-model-output-in-url
//                                                                     ^^^^^^^^^^^^^ finding: no-private-data-egress
    await ky.post(address, { json: { customers: rows.map(({ email }) => ({ email })) } });
//                ^^^^^^^ finding: no-model-output-in-url
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await axios.post(address, { count: rows.length, segment });
//                   ^^^^^^^ finding: no-model-output-in-url
  },
});
