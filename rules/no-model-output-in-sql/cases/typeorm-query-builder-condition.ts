// The condition of a TypeORM query builder is SQL; its parameters are not.
import { tool } from "ai";
import type { DataSource } from "typeorm";
import { z } from "zod";

export const recipeTools = (source: DataSource) => ({
  byTag: tool({
    inputSchema: z.object({ tag: z.string(), minutes: z.number() }),
    execute: ({ tag, minutes }) =>
      source
        .createQueryBuilder()
        .select("recipe.title")
        .from("recipes", "recipe")
        .where("recipe.minutes <= :minutes", { minutes })
        .andWhere(`recipe.tag = '${tag}'`)
//                ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
        .getRawMany(),
  }),
});
