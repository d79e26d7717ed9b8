// A check that need not have looked at every element of a list.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const TARGETS = new Set(["build", "test"]);
const isTarget = (name: string): boolean => TARGETS.has(name);

const inputSchema = z.object({ names: z.array(z.string()) });

export const some = tool({
  inputSchema,
  execute: async ({ names }) => {
    if (!names.some(isTarget)) throw new Error("no target");
    return execSync(`make ${names.join(" ")}`).toString();
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

// An empty text is found, and counts as nothing.
export const find = tool({
  inputSchema,
  execute: async ({ names }) => {
    const bad = names.find((name) => !TARGETS.has(name));
    if (bad) return `no target: ${bad}`;
    return execSync(`make ${names.join(" ")}`).toString();
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const untilTheFirst = tool({
  inputSchema,
  execute: async ({ names }) => {
    for (const name of names) {
      if (!TARGETS.has(name)) throw new Error("no target");
      if (name === "test") break;
    }
    return execSync(`make ${names.join(" ")}`).toString();
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const butForSome = tool({
  inputSchema,
  execute: async ({ names }) => {
    for (const name of names) {
      if (name.length > 20) continue;
      if (!TARGETS.has(name)) throw new Error("no target");
    }
    return execSync(`make ${names.join(" ")}`).toString();
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const caught = tool({
  inputSchema,
  execute: async ({ names }) => {
    for (const name of names) {
      try {
        if (!TARGETS.has(name)) throw new Error("no target");
      } catch {
        console.warn("no target");
      }
    }
    return execSync(`make ${names.join(" ")}`).toString();
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const anotherList = tool({
  inputSchema: z.object({ names: z.array(z.string()), flags: z.array(z.string()) }),
  execute: async ({ names, flags }) => {
    if (!names.every(isTarget)) throw new Error("no target");
    return execSync(`make ${flags.join(" ")}`).toString();
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const promised = tool({
  inputSchema,
  execute: async ({ names }) => {
    if (!names.every(async (name) => TARGETS.has(name))) throw new Error("no target");
    return execSync(`make ${names.join(" ")}`).toString();
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
