import type { LinkedModule } from "./program.ts";

/** Calls that a walk has gone into, the last one first: what it finds at a parameter of theirs is what they were given. */
export interface Entered {
  readonly id: string;
  readonly callee: { readonly module: LinkedModule; readonly fn: number };
  readonly caller: { readonly module: LinkedModule; readonly call: number };
  readonly outer: Entered | undefined;
  readonly count: number;
}

/** Calls within calls that are told apart. */
const MAX_ENTERED = 4;

/** Goes into a call; calls that are too deep within others are not told apart, nor is all that lies behind them. */
export function enter(outer: Entered | undefined, callee: Entered["callee"], caller: Entered["caller"]): Entered | undefined {
  const count = (outer?.count ?? 0) + 1;
  if (count > MAX_ENTERED) return undefined;
  return { id: `@${caller.module.index}:${caller.call}${outer?.id ?? ""}`, callee, caller, outer, count };
}

/** The last call that a walk went into a function by. */
export function enteredFor(entered: Entered | undefined, module: LinkedModule, fn: number): Entered | undefined {
  for (let at = entered; at; at = at.outer) if (at.callee.fn === fn && at.callee.module === module) return at;
  return undefined;
}

/** Whether a walk is within a call already: what a function that calls itself gives back is what it gives back otherwise. */
export function isWithin(entered: Entered | undefined, { module, call }: Entered["caller"]): boolean {
  for (let at = entered; at; at = at.outer) if (at.caller.call === call && at.caller.module === module) return true;
  return false;
}
