// A Mastra tool receives the parsed input.
import { createTool } from "@mastra/core/tools";
import { createConnection } from "mysql2/promise";
import { z } from "zod";

export const findRecipes = createTool({
  id: "find-recipes",
  description: "Find recipes",
  inputSchema: z.object({ tag: z.string() }),
  execute: async ({ context }) => {
    const connection = await createConnection(process.env.DATABASE_URL ?? "");
    await connection.query(`SELECT * FROM recipes WHERE JSON_CONTAINS(tags, '"${context.tag}"')`);
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
