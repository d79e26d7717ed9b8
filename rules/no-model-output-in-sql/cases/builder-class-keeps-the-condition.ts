// A builder keeps the condition in a field and puts the text together later.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

class OrderQuery {
  private conditions: string[] = [];
  where(condition: string): this {
    this.conditions.push(condition);
    return this;
  }
  get text(): string {
    return `SELECT * FROM orders WHERE ${this.conditions.join(" AND ")}`;
  }
}

export const orders = tool({
  inputSchema: z.object({ city: z.string() }),
  execute: ({ city }) => new Pool().query(new OrderQuery().where(`city = '${city}'`).text),
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
