// Procedures of a server, built step by step.
import { os } from "@orpc/server";
import { createSafeActionClient } from "next-safe-action";
import { generateText } from "ai";
import { exec } from "node:child_process";
import { z } from "zod";

const command = z.object({ command: z.string() });

export const run = os
  .input(command)
  .meta({ kind: "write" })
  .handler(({ input }) => void exec(input.command));
//                                  ^^^^^^^^^^^^^ finding: no-model-output-in-shell

export const write = os.handler(async () => {
  const { text } = await generateText({ model: "openai/gpt-5-mini", prompt: "Write a poem." });
  return text;
//^^^^^^^^^^^^ finding: require-output-filter
});

export const act = createSafeActionClient()
  .inputSchema(command)
  .metadata({ name: "act" })
  .action(async ({ parsedInput }) => void exec(parsedInput.command));
//                                             ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
