// Assertions that hold of what no command may be, and functions that only look like assertions.
import assert from "node:assert";
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const TARGETS = ["build", "test"];
const inputSchema = z.object({ target: z.string() });

function warnUnless(condition: boolean): void {
  if (!condition) console.warn("no target");
}

export const negated = tool({
  inputSchema,
  execute: ({ target }) => {
    assert(!TARGETS.includes(target));
    return execSync(`make ${target}`).toString();
    //              ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const different = tool({
  inputSchema,
  execute: ({ target }) => {
    assert.notEqual(target, "build");
    return execSync(`make ${target}`).toString();
    //              ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const inPart = tool({
  inputSchema,
  execute: ({ target }) => {
    assert.match(target, /^[a-z]/);
    return execSync(`make ${target}`).toString();
    //              ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const warned = tool({
  inputSchema,
  execute: ({ target }) => {
    warnUnless(TARGETS.includes(target));
    return execSync(`make ${target}`).toString();
    //              ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const either = tool({
  inputSchema,
  execute: ({ target }) => {
    assert(target.length < 20 || TARGETS.includes(target));
    return execSync(`make ${target}`).toString();
    //              ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
