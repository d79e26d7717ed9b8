// Assertions throw unless what they are given holds, those of Node, of a library and of the project.
import assert from "node:assert";
import { match, ok, strictEqual } from "node:assert/strict";
import { execSync } from "node:child_process";
import { tool } from "ai";
import invariant from "tiny-invariant";
import { z } from "zod";

const TARGETS = ["build", "test"];
const inputSchema = z.object({ target: z.string() });
const make = (target: string): string => execSync(`make ${target}`).toString();

function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export const plain = tool({
  inputSchema,
  execute: ({ target }) => {
    assert(TARGETS.includes(target), "no target");
    return make(target);
  },
});

export const named = tool({
  inputSchema,
  execute: ({ target }) => {
    ok(/^[a-z]+$/.test(target));
    return make(target);
  },
});

export const matched = tool({
  inputSchema,
  execute: ({ target }) => {
    match(target, /^[a-z]+$/);
    return make(target);
  },
});

export const equal = tool({
  inputSchema,
  execute: ({ target }) => {
    strictEqual(target, "build");
    return make(target);
  },
});

export const byLibrary = tool({
  inputSchema,
  execute: ({ target }) => {
    invariant(TARGETS.includes(target), "no target");
    return make(target);
  },
});

export const byProject = tool({
  inputSchema,
  execute: ({ target }) => {
    ensure(TARGETS.includes(target), "no target");
    return make(target);
  },
});
