import type { AccessPath, AccessStep } from "@sluice/core";

/** A path that starts at a call: a position and the fields below it. */
export interface RelativePath {
  /** `call`: the result; `this`: the receiver; a number or `any`: an argument. */
  readonly base: "call" | "this" | "any" | number;
  /** From this argument on (`arg 2..`). */
  readonly rest: boolean;
  /** Position in a callback at the base: a parameter, or `return`. */
  readonly callback: number | "return" | undefined;
  /** Position in a callback that the callback receives: `arg 0 > param 0 > arg 0`. */
  readonly inner: number | undefined;
  /** What the class at the base makes: `arg 0 > new`. */
  readonly isMade: boolean;
  /** Fields below the base (and above the callback, if there is one); elements are `*`. */
  readonly fields: readonly string[];
  /** Fields below the callback's position. */
  readonly below: readonly string[];
}

/** Reads a path as seen from a call: steps before the first `arg`, `call` or `this` name the callee and are dropped. */
export function relativePath(path: AccessPath): RelativePath {
  const start = path.findLastIndex(
    (step, index) => isBase(step) && !path.slice(0, index).some((before) => before.kind === "arg" || before.kind === "this"),
  );
  const base = path[start];
  const rest = path.slice(start + 1);
  let callback: number | "return" | undefined;
  let inner: number | undefined;
  const fields: string[] = [];
  const below: string[] = [];
  for (const step of rest) {
    const names = callback === undefined ? fields : below;
    if (step.kind === "param") callback = step.index;
    else if (step.kind === "return") callback = "return";
    else if (step.kind === "arg" && typeof step.index === "number") inner = step.index;
    else if (step.kind === "member") names.push(step.names[0] ?? "");
    else if (step.kind === "each") names.push("*");
    else if (step.kind === "key") names.push(KEY_OF_ARGUMENT + String(step.index));
  }
  return {
    base: baseOf(base),
    rest: base?.kind === "arg" && base.rest,
    callback,
    inner,
    isMade: rest.some(({ kind }) => kind === "new"),
    fields,
    below,
  };
}

/** Begins a field whose name is the constant argument of that index: `this > key 0` of `map.get("a")` is the field `a`. */
export const KEY_OF_ARGUMENT = "@arg";

function isBase(step: AccessStep): boolean {
  return step.kind === "arg" || step.kind === "call" || step.kind === "new" || step.kind === "this";
}

function baseOf(step: AccessStep | undefined): RelativePath["base"] {
  if (step?.kind === "arg") return step.index;
  return step?.kind === "this" ? "this" : "call";
}
