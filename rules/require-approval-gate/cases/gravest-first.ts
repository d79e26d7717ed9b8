// Of several things that a tool does the gravest is told: what is deployed before what is saved, and what the language model names before what it does not.
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "@openai/agents";
import { z } from "zod";

export const release = tool({
  name: "release",
  //    ^^^^^^^^^ finding: require-approval-gate "`execFile`"
  description: "Notes a release, and rolls it out",
  parameters: z.object({ notes: z.string(), image: z.string().regex(/^[a-z][a-z0-9]*$/u) }),
  execute: async ({ notes, image }) => {
    await writeFile(join("releases", image), notes);
    execFile("kubectl", ["set", "image", "deployment/web", `web=${image}`]);
    return "done";
  },
});

export const replace = tool({
  name: "replace",
  //    ^^^^^^^^^ finding: require-approval-gate "`rm`"
  description: "Saves a page in place of another",
  parameters: z.object({ page: z.enum(["one", "two"]), old: z.string().regex(/^[a-z][a-z0-9]*$/u), text: z.string() }),
  execute: async ({ page, old, text }) => {
    await writeFile(join("pages", page), text);
    await rm(join("pages", old));
    return "done";
  },
});
