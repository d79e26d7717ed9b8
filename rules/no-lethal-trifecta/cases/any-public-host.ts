// Any host but those of private networks may be asked: whoever chose it hears what the address says.
import { lookup } from "node:dns/promises";
import { Agent, tool } from "@openai/agents";
import { Pool } from "pg";
import isPrivate from "private-ip";
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

const readPage = tool({
  name: "read_page",
  //    ^^^^^^^^^^^ finding: no-lethal-trifecta
  description: "Read a page",
  parameters: z.object({ url: z.string() }),
  execute: async ({ url }) => {
    const addresses = await lookup(new URL(url).hostname, { all: true });
    if (addresses.some(({ address }) => isPrivate(address))) throw new Error("refused");
    return (await fetch(url, { redirect: "manual" })).text();
  },
});

export const agent = new Agent({ name: "Sales", instructions: "Prepare sales calls.", tools: [findAccount, readPage] });
