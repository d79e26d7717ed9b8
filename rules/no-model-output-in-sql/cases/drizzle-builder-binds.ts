// drizzle's operators bind their values.
import { tool } from "@openai/agents";
import { eq, ilike, or } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text } from "drizzle-orm/pg-core";
import { z } from "zod";

const db = drizzle(process.env.DATABASE_URL ?? "");
const books = pgTable("books", { title: text().notNull(), author: text().notNull() });

export const search = tool({
  name: "search",
  description: "Search the books",
  parameters: z.object({ words: z.string() }),
  execute: async ({ words }) =>
    db.select().from(books).where(or(ilike(books.title, `%${words}%`), eq(books.author, words))),
});
