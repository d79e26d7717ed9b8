// The refinement refuses one name.
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

export const readTemplate = tool({
  description: "Read a template",
  inputSchema: z.object({ name: z.string().refine((name) => name !== "secrets", "no such template") }),
  execute: async ({ name }) => readFile(`templates/${name}.md`, "utf8"),
//                                      ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
