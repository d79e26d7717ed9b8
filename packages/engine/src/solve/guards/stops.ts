import { LogicalOperator, Op, RegionKind, type ModuleFacts } from "../../ir.ts";
import { knownOutcomes, type KnownOutcome } from "../../link/known-outcomes.ts";
import type { LinkedModule } from "../../link/program.ts";
import { isInRegion, regionAt } from "../../link/regions.ts";

/** A `throw` or `return` under a condition: who meets it does not go on. */
export interface Stop {
  readonly at: number;
  readonly region: number;
  /** What is known behind it. */
  readonly past: readonly KnownOutcome[];
}

/** The conditional ways out of a function. */
export function stopsIn({ facts }: LinkedModule, fn: number): readonly Stop[] {
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  const found: Stop[] = [];
  for (let at = first; at < end; at++) {
    if (facts.kind[at] !== Op.Throw && facts.kind[at] !== Op.Return) continue;
    const region = facts.region[at] ?? 0;
    const inner = regionAt(facts, region);
    if (inner?.kind === RegionKind.True || inner?.kind === RegionKind.False)
      found.push({ at, region, past: knownOutcomes(facts, inner.condition, inner.kind === RegionKind.False) });
  }
  return found;
}

/** Whether whoever finds a condition to be otherwise meets a stop. */
export function isStopped(module: LinkedModule, fn: number, { condition, isTrue }: KnownOutcome): boolean {
  return stopsIn(module, fn).some(({ past }) => past.some((each) => each.condition === condition && each.isTrue === isTrue));
}

/**
 * The conditions under which a stop is met by what is in another region as well, the innermost first; undefined where that other region does not come to
 * the innermost of them for certain, or only in a loop.
 */
export function conditionsOfStop({ facts }: LinkedModule, { region }: Stop, other: number): readonly KnownOutcome[] | undefined {
  const found: KnownOutcome[] = [];
  for (let at = region; !isInRegion(facts, other, at);) {
    const inner = regionAt(facts, at);
    if (!inner || (inner.kind !== RegionKind.True && inner.kind !== RegionKind.False)) return undefined;
    found.push(...conjuncts(facts, { condition: inner.condition, isTrue: inner.kind === RegionKind.True }));
    at = inner.around;
  }
  return found;
}

/** Whether a stop is met in every round of the loop over what an element is of, unless another one is met first. */
export function isInEveryRound(module: LinkedModule, fn: number, { region }: Stop, element: number): boolean {
  const { facts } = module;
  let inner = regionAt(facts, region);
  for (let at = inner && regionAt(facts, inner.around); inner && at; inner = at, at = regionAt(facts, at.around)) {
    if (at.kind === RegionKind.Loop) return at.around === facts.region[element];
    const isPassed = at.kind === RegionKind.True || at.kind === RegionKind.False;
    if (!isPassed || !isStopped(module, fn, { condition: at.condition, isTrue: at.kind === RegionKind.True })) return false;
  }
  return false;
}

/** `a` and `b` where `a && b` holds, or where `a || b` does not, each by itself. */
function conjuncts(facts: ModuleFacts, { condition, isTrue }: KnownOutcome): readonly KnownOutcome[] {
  const isBoth =
    condition >= 0 && facts.kind[condition] === Op.Logical && facts.z[condition] === (isTrue ? LogicalOperator.And : LogicalOperator.Or);
  return isBoth ? knownOutcomes(facts, condition, isTrue) : [{ condition, isTrue }];
}
