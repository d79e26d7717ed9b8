// A field of a generated object is free text unless its schema says otherwise.
import { generateObject } from "ai";
import { openai } from "@ai-sdk/openai";
import { PrismaClient } from "@prisma/client";
import { z } from "zod";

const prisma = new PrismaClient();
const { object } = await generateObject({
  model: openai("gpt-5-mini"),
  schema: z.object({ query: z.string(), explanation: z.string() }),
  prompt: "How many orders are open?",
});
export const rows = await prisma.$queryRawUnsafe(object.query);
//                                               ^^^^^^^^^^^^ finding: no-model-output-in-sql
