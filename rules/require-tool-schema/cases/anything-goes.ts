// A field that admits anything, and further fields that nobody declares.
import { tool } from "ai";
import pg from "pg";
import { z } from "zod";

const pool = new pg.Pool();

export const tools = {
  describe: tool({
    //      ^^^^^^ finding: require-tool-schema
    description: "Describe a series",
    inputSchema: z.object({ name: z.string(), options: z.any() }),
    execute: async ({ name, options }) => pool.query("INSERT INTO series (name, options) VALUES ($1, $2)", [name, options]),
  }),
  compare: tool({
    //     ^^^^^^ finding: require-tool-schema
    description: "Compare two series",
    inputSchema: z.object({ left: z.string(), right: z.string() }).passthrough(),
    execute: async (args) => JSON.stringify(args),
  }),
};
