// Every field that reaches the text is a number, a date or one of a few words.
import { generateObject } from "ai";
import { openai } from "@ai-sdk/openai";
import { PrismaClient } from "@prisma/client";
import { z } from "zod";

const prisma = new PrismaClient();
const { object } = await generateObject({
  model: openai("gpt-5-mini"),
  schema: z.object({ status: z.enum(["open", "closed"]), days: z.number(), since: z.iso.date() }),
  prompt: "How many orders are open?",
});
const { status, days, since } = object;
export const rows = await prisma.$queryRawUnsafe(
  `SELECT count(*) FROM orders WHERE status = '${status}' AND age < ${days} AND placed_at > '${since}'`,
);
