import { keyOfPlace } from "./identity.ts";
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

/** Stands for calls that are no longer told apart. */
export const MIXED = "mixed";

/** Goes into a call; calls that are too deep within others are not told apart, nor is all that lies behind them. */
export function enter(
  outer: Entered | typeof MIXED | undefined,
  callee: Entered["callee"],
  caller: Entered["caller"],
): Entered | typeof MIXED | undefined {
  if (outer === MIXED) return MIXED;
  const count = (outer?.count ?? 0) + 1;
  if (count > MAX_ENTERED) return MIXED;
  return { id: `@${keyOfPlace(caller.module, caller.call)}${outer?.id ?? ""}`, callee, caller, outer, count };
}

/** The last call that a walk went into a function by. */
export function enteredFor(entered: Entered | typeof MIXED | undefined, module: LinkedModule, fn: number): Entered | undefined {
  for (let at = entered === MIXED ? undefined : entered; at; at = at.outer)
    if (at.callee.fn === fn && at.callee.module === module) return at;
  return undefined;
}

/** Whether a walk is within a call already: what a function that calls itself gives back is what it gives back otherwise. */
export function isWithin(entered: Entered | typeof MIXED | undefined, { module, call }: Entered["caller"]): boolean {
  for (let at = entered === MIXED ? undefined : entered; at; at = at.outer)
    if (at.caller.call === call && at.caller.module === module) return true;
  return false;
}
