// Helpers that run any command: a language model drives those that it has run with a word of its own.
import { spawn } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

type Variables = Record<string, string | undefined>;
interface Run {
  command: string;
  words: string[];
  env?: Variables;
}

// It has the environment from each of its callers.
function run({ command, words, env }: Run): Promise<void> {
  return new Promise((resolve) => {
    spawn(command, words, { env }).once("exit", () => resolve());
    //                      ^ finding: no-environment-passthrough
  });
}

export async function migrate(): Promise<void> {
  await run({ command: "npm", words: ["run", "migrate"], env: { ...process.env } });
}

const checkout = tool({
  description: "Checks out a branch",
  inputSchema: z.object({ branch: z.enum(["main", "next"]) }),
  execute: ({ branch }) => run({ command: "git", words: ["checkout", branch], env: { PATH: process.env["PATH"] } }),
});

const lint = tool({
  description: "Lints the project and brings its tables up to date",
  inputSchema: z.object({}),
  execute: async () => {
    await run({ command: "npm", words: ["run", "lint"], env: { ...process.env } });
    await migrate();
  },
});

const test = tool({
  description: "Tests a package",
  inputSchema: z.object({ name: z.enum(["core", "cli"]) }),
  execute: ({ name }) => run({ command: "npm", words: ["test", "--workspace", name], env: { ...process.env, CI: "1" } }),
});

// Who gives none has all of it handed on; here everybody gives some.
function build(name: string, env?: Variables): void {
  spawn("npm", ["run", "build", "--workspace", name], { env: env ?? process.env });
}

function pack(options: { name: string; env?: Variables }): void {
  let variables: Variables;
  if (options.env) variables = { ...options.env };
  else variables = { ...process.env };
  spawn("npm", ["pack", "--workspace", options.name], { env: variables });
}

// Who lets a language model choose gives some; others, who do not, write out what is run.
function install(name: string, env?: Variables): void {
  spawn("npm", ["install", name], { env: env ?? process.env });
}

export function repair(): void {
  install("husky");
}

// Here one does not.
function publish(name: string, env?: Variables): void {
  spawn("npm", ["publish", "--workspace", name], { env: env ?? process.env });
  //                                                    ^ finding: no-environment-passthrough
}

// What stands in is not needed where all of it is given.
function upgrade(name: string, env?: Variables): void {
  spawn("npm", ["upgrade", name], { env: env ?? process.env });
  //                                     ^ finding: no-environment-passthrough
}

function few(): Variables {
  const { PATH, HOME } = process.env;
  return { PATH, HOME };
}

const release = tool({
  description: "Builds, packs and publishes a package",
  inputSchema: z.object({ name: z.enum(["core", "cli"]), again: z.boolean() }),
  execute: ({ name, again }) => {
    build(name, few());
    install(name, few());
    upgrade(name, { ...process.env, CI: "1" });
    pack({ name, env: few() });
    if (again) publish(name, few());
    else publish(name);
  },
});

export const tools = { checkout, lint, test, release };
