// A tool of Genkit.
import { genkit, z } from "genkit";
import { Pool } from "pg";

const ai = genkit({});
const pool = new Pool();

export const findUser = ai.defineTool(
  { name: "findUser", description: "Find a user", inputSchema: z.object({ name: z.string(), limit: z.number() }) },
  async ({ name, limit }) => pool.query(`SELECT * FROM users WHERE name = '${name}' LIMIT ${limit}`),
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
);

export const listUsers = ai.defineTool(
  { name: "listUsers", description: "List users", inputSchema: z.object({ limit: z.number() }) },
  async ({ limit }) => pool.query(`SELECT * FROM users LIMIT ${limit}`),
);
