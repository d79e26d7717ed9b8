// A person is asked about every call of one tool, and sees the address; the other tool sends to whatever it is told.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const inputSchema = z.object({ callbackUrl: z.url() });

async function customers(): Promise<string> {
  const { rows } = await pool.query("SELECT name, email FROM customers");
  return JSON.stringify(rows);
}

export const exportAsked = tool({
  description: "Export the customers to a partner",
  inputSchema,
  needsApproval: true,
  execute: async ({ callbackUrl }) => {
    const response = await fetch(callbackUrl, { method: "POST", body: await customers() });
    return response.ok;
  },
});

export const exportUnasked = tool({
  description: "Export the customers to a partner at once",
  inputSchema,
  execute: async ({ callbackUrl }) => {
    const response = await fetch(callbackUrl, { method: "POST", body: await customers() });
//                               ^^^^^^^^^^^ finding: no-model-output-in-url
//                                                                    ^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    return response.ok;
  },
});

/** Both tools below send by the same function: one of them asks nobody. */
async function send(address: string): Promise<boolean> {
  const response = await fetch(address, { method: "POST", body: await customers() });
//                             ^^^^^^^ finding: no-model-output-in-url
//                                                              ^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  return response.ok;
}

export const sendAsked = tool({
  description: "Send the customers",
  inputSchema,
  needsApproval: true,
  execute: ({ callbackUrl }) => send(callbackUrl),
});

export const sendUnasked = tool({
  description: "Send the customers at once",
  inputSchema,
  execute: ({ callbackUrl }) => send(callbackUrl),
});
