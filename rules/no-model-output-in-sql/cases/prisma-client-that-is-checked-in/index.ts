// The text that goes into a query as it is goes into one that the generated code made.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import * as Prisma from "./generated/client.ts";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which column?" });
export const bound = Prisma.sql`SELECT * FROM customers WHERE name = ${text}`;
export const sorted = Prisma.sql`SELECT * FROM customers ORDER BY ${Prisma.raw(text)}`;
//                                                                             ^^^^ finding: no-model-output-in-sql
