// Statements of any sort are posted to a database, whatever the address calls them; a statement that reads, and pages that are queried, only ask.
import { tool } from "ai";
import { z } from "zod";

const API = "https://api.host.example/v1";
const headers = { authorization: `Bearer ${process.env.HOST_TOKEN}` };

async function post(path: string, body: object): Promise<unknown> {
  const answer = await fetch(`${API}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return answer.json();
}

export const tools = {
  execute: tool({
    //     ^^^^ finding: require-tool-call-log
    description: "Run a statement",
    inputSchema: z.object({ project: z.string(), sql: z.string() }),
    execute: async ({ project, sql }) => post(`/projects/${encodeURIComponent(project)}/database/query`, { sql }),
  }),
  count: tool({
    description: "How many orders there are",
    inputSchema: z.object({}),
    execute: async () => post("/projects/shop/database/query", { sql: "select count(*) from orders" }),
  }),
  pages: tool({
    description: "Look for pages",
    inputSchema: z.object({ title: z.string() }),
    execute: async ({ title }) => post("/databases/pages/query", { filter: { title } }),
  }),
};
