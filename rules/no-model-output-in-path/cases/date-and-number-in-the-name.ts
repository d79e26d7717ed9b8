// Dates, numbers and booleans cannot climb.
import { readFile } from "node:fs/promises";
import { tool } from "@openai/agents";
import { z } from "zod";

export const protocol = tool({
  name: "protocol",
  description: "The protocol of a day",
  parameters: z.object({ day: z.coerce.date(), part: z.number().int().nullable(), draft: z.boolean() }),
  execute: async ({ day, part, draft }) =>
    readFile(`protocols/${day.toISOString().slice(0, 10)}-${part ?? 1}${draft ? "-draft" : ""}.md`, "utf8"),
});
