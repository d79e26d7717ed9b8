// zx quotes what it interpolates.
import { tool } from "@openai/agents";
import { z } from "zod";
import { $ } from "zx";

const quiet = $({ quiet: true, cwd: "/srv/app" });

export const search = tool({
  name: "search",
  description: "Search commit messages",
  parameters: z.object({ words: z.string() }),
  execute: async ({ words }) => {
    const found = await quiet`git log --oneline --fixed-strings --grep=${words}`;
    return found.stdout;
  },
});
