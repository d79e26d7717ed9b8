// A name without separators can still be "..", until something else stands beside it in the same segment.
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const toName = (title: string) => title.replace(/[^a-zA-Z0-9._-]+/g, "_");

export const readPage = tool({
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => readFile(`pages/page-${toName(title)}`, "utf8"),
});

export const readNote = tool({
  inputSchema: z.object({ title: z.string() }),
  execute: async ({ title }) => readFile(`notes/${toName(title)}.md`, "utf8"),
});

export const readIndex = tool({
  inputSchema: z.object({ folder: z.string() }),
  execute: async ({ folder }) => readFile(`notes/${toName(folder)}/index.md`, "utf8"),
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});

export const readHidden = tool({
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => readFile(`notes/.${toName(name)}`, "utf8"),
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});
