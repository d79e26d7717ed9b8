// Lengths, positions and comparisons carry no text.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const log = tool({
  inputSchema: z.object({ note: z.string(), tags: z.array(z.string()) }),
  execute: ({ note, tags }) =>
    pool.query(
      `UPDATE statistics SET characters = ${note.length}, tags = ${tags.length}, marked = ${note.includes("!")},
       colon = ${note.indexOf(":")}`,
    ),
});
