// What a function of the project hands to its callback is what the promise of it holds.
import { execSync } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

type Done = (error: Error | null, line?: string, count?: number) => void;

function describe(name: string, done: Done): void {
  setTimeout(() => (name ? done(null, `branch ${name}`, 1) : done(new Error("no name"))), 10);
}

const describeLater = promisify(describe);
const countLater = promisify((name: string, done: (error: Error | null, count?: number) => void) => done(null, name.length));

export const createBranch = tool({
  description: "Create a branch",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    execSync(`git tag v${await countLater(name)}`);
    execSync(`git ${await describeLater(name)}`);
    //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
