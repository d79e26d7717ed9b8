// A JSON string is no shell word: "$(...)" runs between double quotes.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const grep = tool({
  description: "Search the notes",
  inputSchema: z.object({ words: z.string() }),
  execute: async ({ words }) => exec(`grep -rn -e ${JSON.stringify(words)} /srv/notes | head -n 20`).pid,
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
