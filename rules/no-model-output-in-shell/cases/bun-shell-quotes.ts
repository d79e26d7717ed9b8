// The shell tag of Bun quotes what it interpolates; raw text it does not.
import { $ } from "bun";
import { tool } from "ai";
import { z } from "zod";

export const search = tool({
  inputSchema: z.object({ words: z.string() }),
  execute: async ({ words }) => (await $`grep -rn -e ${words} notes`.text()).split("\n"),
});
