// The subclass inherits the method that runs the text.
import { createTool } from "@mastra/core/tools";
import { Client } from "pg";
import { z } from "zod";

abstract class Repository {
  protected readonly client = new Client();
  protected abstract readonly table: string;
  find(condition: string) {
    return this.client.query(`SELECT * FROM ${this.table} WHERE ${condition}`);
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
}

class Invoices extends Repository {
  protected readonly table = "invoices";
}

const inputSchema = z.object({ condition: z.string() });
const execute = ({ context }: { context: z.infer<typeof inputSchema> }) => new Invoices().find(context.condition);
export const invoices = createTool({ id: "invoices", description: "Find invoices", inputSchema, execute });
