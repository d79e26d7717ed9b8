import { FunctionFlag, Op } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { forEachUser } from "./flow.ts";

/** Whether a function gives a promise that settles once it has returned or thrown. */
export function isAsync({ facts }: LinkedModule, fn: number): boolean {
  return ((facts.functions[fn]?.flags ?? 0) & FunctionFlag.Async) !== 0;
}

/** Whether nobody has what a call gives: the promise of `check(x);` may be rejected, and nobody learns of it. */
export function isDropped({ facts, uses }: LinkedModule, call: number): boolean {
  let isUsed = false;
  forEachUser(uses, call, (user) => {
    isUsed ||= facts.kind[user] !== Op.Post && facts.kind[user] !== Op.Catch;
  });
  return !isUsed;
}
