// A generated client that is not checked in: its tag binds, called as one or through Prisma.sql; only raw text is text.
import { tool } from "@openai/agents";
import { z } from "zod";
import { Prisma } from "./generated/prisma/client";
import { database } from "./generated/database";

export const listInvoices = tool({
  name: "list_invoices",
  description: "List invoices of a customer, sorted",
  parameters: z.object({ customer: z.string(), sort: z.string() }),
  execute: async ({ customer, sort }) => {
    const where = [Prisma.sql`customer = ${customer}`];
    await database.$queryRaw(Prisma.sql`SELECT * FROM invoices WHERE ${Prisma.join(where, " AND ")}`);
    await database.$executeRaw(Prisma.sql`SELECT * FROM invoices ORDER BY ${Prisma.raw(sort)}`);
//                                                                                     ^^^^ finding: no-model-output-in-sql
    return database.$queryRawUnsafe(`SELECT * FROM invoices ORDER BY ${sort}`);
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
