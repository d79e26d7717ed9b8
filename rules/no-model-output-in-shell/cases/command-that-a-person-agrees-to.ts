// The command that a person has read and agreed to is that person's own; what else the program writes around it, nobody has read.
import { execSync } from "node:child_process";
import { confirm } from "@inquirer/prompts";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ command: z.string() });

export const runAsked = tool({
  description: "Run a command",
  inputSchema,
  needsApproval: true,
  execute: ({ command }) => execSync(command).toString(),
});

export const runWithin = tool({
  description: "Run a command in the work folder",
  inputSchema,
  needsApproval: true,
  execute: ({ command }) => execSync(`cd work && ${command}`).toString(),
//                                   ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

/** Everybody runs commands by this function; one of the calls asks nobody. */
function run(command: string): string {
  return execSync(command).toString();
//                ^^^^^^^ finding: no-model-output-in-shell
}

export const runOnYes = tool({
  description: "Run a command when the user says yes",
  inputSchema,
  execute: async ({ command }) => ((await confirm({ message: `Run ${command}?` })) ? run(command) : "The user said no."),
});

export const runAtOnce = tool({ description: "Run a command at once", inputSchema, execute: ({ command }) => run(command) });

/** By this one only what somebody said yes to. */
function runOnly(command: string): string {
  return execSync(command).toString();
}

export const runOnlyOnYes = tool({
  description: "Run a command when the user says yes",
  inputSchema,
  execute: async ({ command }) => ((await confirm({ message: `Run ${command}?` })) ? runOnly(command) : "The user said no."),
});
