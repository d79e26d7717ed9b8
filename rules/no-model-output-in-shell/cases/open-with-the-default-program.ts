// What open() is given may be a program.
import open from "open";
import { tool } from "ai";
import { z } from "zod";

export const show = tool({
  inputSchema: z.object({ target: z.string() }),
  execute: async ({ target }) => void (await open(target)),
//                                                ^^^^^^ finding: no-model-output-in-shell
});
