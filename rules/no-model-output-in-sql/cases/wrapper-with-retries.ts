// A wrapper passes the handler's arguments on.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

function withRetry<A, R>(run: (args: A) => Promise<R>): (args: A) => Promise<R> {
  return async (args) => {
    try {
      return await run(args);
    } catch {
      return run(args);
    }
  };
}

export const find = tool({
  inputSchema: z.object({ city: z.string() }),
  execute: withRetry(async ({ city }) => pool.query(`SELECT * FROM orders WHERE city = '${city}'`)),
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
