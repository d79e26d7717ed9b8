// After "--" nothing is read as an option.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "@langchain/core/tools";
import { z } from "zod";

const run = promisify(execFile);

export const history = tool(
  async ({ path }) => {
    const { stdout } = await run("git", ["log", "--oneline", "--", path], { timeout: 10_000 });
    return stdout;
  },
  { name: "history", description: "History of a file", schema: z.object({ path: z.string() }) },
);
