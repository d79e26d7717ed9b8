// What each turn of a loop may change and hands to the next one was made in all ways before it is looked at.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ words: z.array(z.string()) });

export const readNote = tool({
  inputSchema,
  execute: async ({ words }) => {
    let file = "";
    for (const word of words) {
      if (word === "up") file = join(word, "..");
      else if (word === "down") file = join(word, "notes");
    }
    if (!file && words.length > 2) file = join("notes", words[0] ?? "");
    if (!file.startsWith("notes")) throw new Error("elsewhere");
    return readFileSync(file, "utf8");
//                      ^^^^ finding: no-model-output-in-path "prefix without a separator"
  },
});

export const readPage = tool({
  inputSchema,
  execute: async ({ words }) => {
    let file = "";
    for (const word of words) {
      if (word === "up") file = join(word, "..");
      else if (word === "down") file = join(word, "pages");
    }
    if (!file && words.length > 2) file = join("pages", words[0] ?? "");
    if (!file.startsWith("pages/")) throw new Error("elsewhere");
    return readFileSync(file, "utf8");
  },
});
