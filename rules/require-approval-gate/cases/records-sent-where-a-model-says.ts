// Requests that carry private data: to where a language model chooses, and with nothing private in them.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

async function customersOf(segment: string): Promise<unknown[]> {
  const { rows } = await pool.query("SELECT name, mail FROM customers WHERE segment = $1", [segment]);
  return rows;
}

const post = (url: string, body: unknown) => fetch(url, { method: "POST", body: JSON.stringify(body) });

export const tools = {
  exportSegment: tool({
    //           ^^^^^^ finding: require-approval-gate "send requests"
    inputSchema: z.object({ segment: z.string(), to: z.url() }),
    execute: async ({ segment, to }) => (await post(to, await customersOf(segment))).status,
  }),
  countSegment: tool({
    inputSchema: z.object({ segment: z.string(), to: z.url() }),
    execute: async ({ segment, to }) => (await post(to, { count: (await customersOf(segment)).length })).status,
  }),
  ping: tool({
    inputSchema: z.object({ to: z.url() }),
    execute: async ({ to }) => (await post(to, { event: "ping" })).status,
  }),
};
