// The same condition with a parameter.
import { tool } from "ai";
import type { DataSource } from "typeorm";
import { z } from "zod";

export const recipeTools = (source: DataSource) => ({
  byTag: tool({
    inputSchema: z.object({ tag: z.string() }),
    execute: ({ tag }) =>
      source
        .createQueryBuilder()
        .select("recipe.title")
        .from("recipes", "recipe")
        .where("recipe.tag = :tag", { tag })
        .getRawMany(),
  }),
});
