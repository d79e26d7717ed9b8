// A function makes the tools, and is told for each whether a person is asked.
import { rmSync } from "node:fs";
import { confirm } from "@inquirer/prompts";
import { generateText, tool } from "ai";
import { z } from "zod";

interface Spec {
  readonly description: string;
  readonly isRisky: boolean;
  readonly run: (path: string) => void;
}

function made({ description, isRisky, run }: Spec) {
  return tool({
    description,
    inputSchema: z.object({ path: z.string() }),
    execute: async ({ path }) => {
      if (isRisky && !(await confirm({ message: `Delete ${path}?` }))) return "The user said no.";
      run(path);
      return "done";
    },
  });
}

const tools = {
  dropFile: made({ description: "Deletes a file", isRisky: true, run: (path) => rmSync(path) }),
  dropFolder: made({ description: "Deletes a folder", isRisky: false, run: (path) => rmSync(path, { recursive: true }) }),
  //          ^ finding: require-approval-gate
};

export function answer(prompt: string): Promise<unknown> {
  return generateText({ model: "openai/gpt-5-mini", prompt, tools });
}
