// Prisma's tag binds what it interpolates.
import { generateObject } from "ai";
import { openai } from "@ai-sdk/openai";
import { PrismaClient } from "@prisma/client";
import { z } from "zod";

const prisma = new PrismaClient();
const { object } = await generateObject({
  model: openai("gpt-5-mini"),
  schema: z.object({ name: z.string() }),
  prompt: "Which customer is meant?",
});
export const rows = await prisma.$queryRaw`SELECT * FROM customers WHERE name = ${object.name}`;
