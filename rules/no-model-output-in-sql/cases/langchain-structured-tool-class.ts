// A tool written as a class: _call receives the language model's arguments.
import { StructuredTool } from "@langchain/core/tools";
import type { Pool } from "pg";
import { z } from "zod";

export class CustomerTool extends StructuredTool {
  name = "find_customer";
  description = "Find a customer";
  schema = z.object({ email: z.string() });

  constructor(private readonly pool: Pool) {
    super();
  }

  protected async _call({ email }: { email: string }) {
    const { rows } = await this.pool.query(`SELECT * FROM customers WHERE email = '${email}'`);
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    return JSON.stringify(rows);
  }
}
