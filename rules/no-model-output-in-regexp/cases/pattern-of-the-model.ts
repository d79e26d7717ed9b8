// A pattern of the language model, and its text escaped.
import { tool } from "ai";
import { z } from "zod";

const LINES = ["a", "b"];

export const search = tool({
  inputSchema: z.object({ pattern: z.string() }),
  execute: async ({ pattern }) => LINES.filter((line) => new RegExp(pattern).test(line)),
//                                                                  ^^^^^^^ finding: no-model-output-in-regexp
});

export const searchText = tool({
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => LINES.filter((line) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).test(line)),
});
