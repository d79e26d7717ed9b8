// The program is fixed, the language model chooses one argument: no business of this rule.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(execFile);

export const tools = {
  lint: tool({
    description: "Lint a package of the repository",
    inputSchema: z.object({ name: z.enum(["core", "web"]) }),
    needsApproval: true,
    execute: async ({ name }) => {
      console.info("lint", name);
      return (await run("npx", ["eslint", "--fix", `packages/${name}`])).stdout;
    },
  }),
};
