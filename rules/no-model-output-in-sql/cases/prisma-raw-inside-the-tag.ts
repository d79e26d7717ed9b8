// Prisma.raw puts text into the query as it is, even inside the tag.
import { Prisma, PrismaClient } from "@prisma/client";
import { tool } from "@openai/agents";
import { z } from "zod";

const prisma = new PrismaClient();

export const listInvoices = tool({
  name: "list_invoices",
  description: "List invoices, sorted",
  parameters: z.object({ sort: z.string() }),
  execute: async ({ sort }) => prisma.$queryRaw`SELECT * FROM invoices ORDER BY ${Prisma.raw(sort)}`,
//                                                                                           ^^^^ finding: no-model-output-in-sql
});
