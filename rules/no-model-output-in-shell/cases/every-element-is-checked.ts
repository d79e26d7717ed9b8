// A check of all elements of a list, in its usual spellings.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const TARGETS = new Set(["build", "test"]);
const isTarget = (name: string): boolean => TARGETS.has(name);

function assertTargets(names: string[]): void {
  for (const name of names) {
    if (!TARGETS.has(name)) throw new Error(`no target: ${name}`);
  }
}

const inputSchema = z.object({ names: z.array(z.string()) });

export const every = tool({
  inputSchema,
  execute: async ({ names }) => {
    if (!names.every(isTarget)) throw new Error("no target");
    return execSync(`make ${names.join(" ")}`).toString();
  },
});

export const some = tool({
  inputSchema,
  execute: async ({ names }) => {
    if (names.some((name) => !TARGETS.has(name))) return "no target";
    return execSync(`make ${names.join(" ")}`).toString();
  },
});

export const find = tool({
  inputSchema,
  execute: async ({ names }) => {
    const bad = names.find((name) => !isTarget(name));
    if (bad !== undefined) return `no target: ${bad}`;
    return execSync(`make ${names.join(" ")}`).toString();
  },
});

export const filter = tool({
  inputSchema,
  execute: async ({ names }) => {
    const bad = names.filter((name) => !isTarget(name));
    if (bad.length > 0) return "no targets";
    for (const name of names) execSync(`make ${name}`);
    return "done";
  },
});

export const filterAll = tool({
  inputSchema,
  execute: async ({ names }) => {
    if (names.filter(isTarget).length !== names.length) return "no targets";
    return execSync(`make ${names.join(" ")}`).toString();
  },
});

export const loop = tool({
  inputSchema,
  execute: async ({ names }) => {
    for (const name of names) if (!TARGETS.has(name)) throw new Error("no target");
    return execSync(`make ${names.join(" ")}`).toString();
  },
});

export const visited = tool({
  inputSchema,
  execute: async ({ names }) => {
    names.forEach((name) => {
      if (!TARGETS.has(name)) throw new Error("no target");
    });
    return execSync(`make ${names.join(" ")}`).toString();
  },
});

export const helper = tool({
  inputSchema,
  execute: async ({ names }) => {
    assertTargets(names);
    return execSync(`make ${names.join(" ")}`).toString();
  },
});
