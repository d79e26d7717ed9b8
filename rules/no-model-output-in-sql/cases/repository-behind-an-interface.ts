// The tool knows an interface only; the class behind it runs the text.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

interface Orders {
  ofCity(city: string): Promise<unknown>;
}

class PostgresOrders implements Orders {
  constructor(private readonly pool: Pool) {}
  async ofCity(city: string) {
    return this.pool.query(`SELECT * FROM orders WHERE city = '${city}'`);
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
}

export const orderTool = (orders: Orders) =>
  tool({ inputSchema: z.object({ city: z.string() }), execute: ({ city }) => orders.ofCity(city) });

orderTool(new PostgresOrders(new Pool()));
