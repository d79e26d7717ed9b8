// What is fetched comes from one listed host, so nothing can be sent to anybody else.
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

const news = tool({
  name: "industry_news",
  description: "Headlines of an industry",
  parameters: z.object({ industry: z.enum(["retail", "energy"]) }),
  execute: async ({ industry }) => (await fetch(`https://news.example.com/${industry}.txt`)).text(),
});

export const agent = new Agent({ name: "Sales", instructions: "Prepare sales calls.", tools: [findAccount, news] });
