// The exec() of a regular expression runs no SQL, nor does the exec() of the project.
import { tool } from "ai";
import { z } from "zod";

const WORD = /\b\w+\b/g;
const exec = (command: string) => ({ command, at: WORD.lastIndex });

export const firstWord = tool({
  inputSchema: z.object({ text: z.string(), pattern: z.string() }),
  execute: async ({ text, pattern }) => ({
    word: WORD.exec(text)?.[0],
    match: new RegExp(pattern).exec(text)?.index,
    echo: exec(text),
  }),
});
