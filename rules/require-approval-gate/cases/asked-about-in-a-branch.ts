// A branch before the effect asks and leaves where the answer is no. Whom it asks about the program says, or an amount; what a language model chose leaves the rest unasked.
import { rmSync } from "node:fs";
import { confirm } from "@inquirer/prompts";
import { generateText, tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ path: z.string() });

interface Hooks {
  readonly agree?: (text: string) => Promise<boolean>;
}

class Files {
  readonly #isCareful: boolean;
  readonly #hooks: Hooks;

  constructor(isCareful: boolean, hooks: Hooks) {
    this.#isCareful = isCareful;
    this.#hooks = hooks;
  }

  async remove(path: string): Promise<string> {
    if (this.#isCareful && this.#hooks.agree) {
      const isAgreed = await this.#hooks.agree(`Delete ${path}?`);
      if (!isAgreed) return "The user said no.";
    }
    rmSync(path);
    return "done";
  }

  async removeOf(path: string): Promise<string> {
    if (path === "/srv/important") {
      if (!(await confirm({ message: `Delete ${path}?` }))) return "The user said no.";
    }
    rmSync(path);
    return "done";
  }

  async removeAnyway(path: string): Promise<string> {
    if (this.#isCareful) {
      if (!(await confirm({ message: `Delete ${path}?` }))) console.log("The user would rather not.");
    }
    rmSync(path);
    return "done";
  }
}

const files = new Files(true, { agree: (message) => confirm({ message }) });

export const tools = {
  remove: tool({ description: "Removes", inputSchema, execute: ({ path }) => files.remove(path) }),
  removeOf: tool({ description: "Removes", inputSchema, execute: ({ path }) => files.removeOf(path) }),
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
  removeIfTold: tool({
//              ^ finding: require-approval-gate
    description: "Removes, and asks where the language model wants it asked",
    inputSchema: inputSchema.extend({ isRisky: z.boolean() }),
    execute: async ({ path, isRisky }) => {
      if (isRisky) {
        if (!(await confirm({ message: `Delete ${path}?` }))) return;
      }
      rmSync(path);
    },
  }),
  removeMany: tool({
    description: "Removes, and asks where it is much",
    inputSchema: inputSchema.extend({ count: z.number() }),
    execute: async ({ path, count }) => {
      if (count > 3) {
        if (!(await confirm({ message: `Delete ${path}?` }))) return;
      }
      rmSync(path);
    },
  }),
  removeAnyway: tool({ description: "Removes", inputSchema, execute: ({ path }) => files.removeAnyway(path) }),
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
};

export function run(prompt: string): Promise<unknown> {
  return generateText({ model: "openai/gpt-5-mini", prompt, tools });
}
