// Before version 3 the tag was also a function that took text.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which column?" });
export const bound = await prisma.$queryRaw`SELECT * FROM customers WHERE name = ${text}`;
export const sorted = await prisma.$queryRaw(`SELECT * FROM customers ORDER BY ${text}`);
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
