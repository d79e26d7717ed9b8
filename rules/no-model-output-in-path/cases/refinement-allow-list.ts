// The refinement admits the names of a list.
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const TEMPLATES = ["welcome", "invoice", "reminder"];

export const readTemplate = tool({
  description: "Read a template",
  inputSchema: z.object({ name: z.string().refine((name) => TEMPLATES.includes(name), "no such template") }),
  execute: async ({ name }) => readFile(`templates/${name}.md`, "utf8"),
});
