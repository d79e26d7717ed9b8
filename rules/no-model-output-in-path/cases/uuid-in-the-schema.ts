// A uuid has no separator and no dots.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

export const readReport = tool({
  description: "Read a report",
  inputSchema: z.object({ id: z.string().uuid(), language: z.enum(["en", "de"]), page: z.number().int() }),
  execute: async ({ id, language, page }) => readFile(join("reports", language, `${id}-${page}.md`), "utf8"),
});
