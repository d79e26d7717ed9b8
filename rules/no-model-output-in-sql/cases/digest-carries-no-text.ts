// A digest in hexadecimal carries no text of its input.
import { createHash } from "node:crypto";
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const cached = tool({
  inputSchema: z.object({ question: z.string() }),
  execute: ({ question }) => {
    const key = createHash("sha256").update(question).digest("hex");
    return pool.query(`SELECT answer FROM answers WHERE key = '${key}'`);
  },
});
