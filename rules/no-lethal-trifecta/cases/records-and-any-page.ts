// One agent reads customer records and opens any page of the web: what a page says may be sent with the next address.
import { Agent, tool } from "@openai/agents";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool({ connectionString: process.env.CRM_URL });

const findAccount = tool({
  name: "find_account",
  description: "Find the records of a company",
  parameters: z.object({ company: z.string() }),
  execute: async ({ company }) => {
    const { rows } = await pool.query("SELECT name, contact_email FROM accounts WHERE name = $1", [company]);
    return JSON.stringify(rows);
  },
});

const openPage = tool({
  name: "open_page",
  //    ^^^^^^^^^^^ finding: no-lethal-trifecta
  description: "Open a web page",
  parameters: z.object({ url: z.string() }),
  execute: async ({ url }) => (await fetch(url)).text(),
});

export const agent = new Agent({ name: "Sales", instructions: "Prepare sales calls.", tools: [findAccount, openPage] });
