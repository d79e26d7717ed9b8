import { Op, type Operand } from "../ir.ts";
import { isFunctionWithin, keyOf, listOf, loadedKey, operandsOf, plainValue, type LinkedModule } from "../link/program.ts";
import { isInRegion } from "../link/regions.ts";
import { forEachUser } from "../solve/flow.ts";
import { keysOf } from "../solve/paths.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { isSameFunction, type Edge, type Instance } from "../solve/tracking.ts";

/**
 * Names the value that arrives at a sink as it was made, whichever functions and variables it went through since: where several functions are handed one
 * value, one check of it mends all that they do with it. Two parts of what a source gives, such as two arguments of a tool, are two values; so is one of
 * them that is read in two branches, or put behind two folders. Undefined where the value is made in the function of the sink, or around it and seen from
 * there: who reads that sees both.
 */
export function madeValueOf(state: SolveState, trace: readonly Edge[]): string | undefined {
  const parts = partsOf(trace, state);
  let made = trace.length - 1;
  while (made > 0 && !parts.has(made) && isCarried(state, trace[made - 1], trace[made])) made--;
  const [maker, taker] = [trace[made]?.instance, trace.at(-1)?.instance];
  const isHanded = trace.slice(made + 1).some(({ via }) => via.kind === "enter");
  if (!maker || !taker || (isHanded ? isSameFunction(maker, taker) : isAround(state, maker, taker))) return undefined;
  return trace
    .flatMap((edge, index) => (index === 0 || index === made || (index < made && parts.has(index)) ? [nameOf(state, edge)] : []))
    .join(" ");
}

/** Whether a function is another, or is written around it. */
function isAround(state: SolveState, outer: Instance, inner: Instance): boolean {
  return outer.module === inner.module && isFunctionWithin(moduleOf(state, outer).facts, inner.fn, outer.fn);
}

/** The steps of a trace at which a part of what the source gave is read, or all of it anew; of a field that the program wrote it to itself, it is all. */
function partsOf(trace: readonly Edge[], state: SolveState): ReadonlySet<number> {
  const found = new Set<number>();
  let depth = trace[0]?.fact.path.length ?? 0;
  for (const [index, { via, place, instance, fact }] of trace.entries()) {
    const isRead = via.kind === "step" && place >= 0 && READS.has(moduleOf(state, instance).facts.kind[place] ?? -1);
    const before = trace[index - 1]?.fact.path.length ?? 0;
    if ((isRead && (fact.path.length < depth || before === 0)) || isBroughtOut(trace[index])) found.add(index);
    depth = Math.min(depth, fact.path.length);
  }
  return found;
}

/** Whether a call gives what its function got from elsewhere: another call gives something else. */
function isBroughtOut(edge: Edge | undefined): boolean {
  return edge?.via.kind === "return" && edge.from === undefined;
}

const READS: ReadonlySet<number> = new Set([Op.Load, Op.Element, Op.Key, Op.Rest]);

/** Whether a value is the one before, or that one and what the program goes on with: what is wrong with it was wrong before. */
function isCarried(state: SolveState, before: Edge | undefined, edge: Edge | undefined): boolean {
  if (!before || !edge) return false;
  switch (edge.via.kind) {
    case "enter":
      return true;
    case "return":
      return !isBroughtOut(edge);
    case "check":
      return edge.via.reason === undefined;
    case "through":
      return (
        (edge.fact.cleared & state.kinds.normalized) !== 0 &&
        isFirst(state, before, operandsOf(moduleOf(state, edge.instance).facts, edge.via.call))
      );
    case "step": {
      const { facts } = moduleOf(state, edge.instance);
      const kind = edge.place < 0 ? undefined : facts.kind[edge.place];
      return kind !== Op.Unknown && (kind !== Op.Concat || isFirst(state, before, listOf(facts, edge.place)));
    }
    case "seed":
    case "cut":
      return false;
  }
}

/** Whether all that a value is put before is written in the program. */
function isFirst(state: SolveState, { instance, place, fact }: Edge, operands: Iterable<Operand>): boolean {
  const [first, ...others] = operands;
  return (
    first === place && fact.path.length === 0 && others.every((operand) => keyOf(moduleOf(state, instance).facts, operand) !== undefined)
  );
}

function nameOf(state: SolveState, { instance, place, fact }: Edge): string {
  return `${instance.module}:${nameOfValue(moduleOf(state, instance), place)}/${keysOf(fact.path).join(".")}`;
}

/** Names a value; what is read more than once, by the first time that whoever reads it again has come past. */
function nameOfValue(module: LinkedModule, value: Operand): string {
  const key = loadedKey(module.facts, value);
  if (key === undefined) return String(value);
  const base = plainValue(module.facts, module.facts.x[value] ?? -1);
  return base < 0 ? String(value) : `${nameOfValue(module, base)}.${key}@${firstRegion(module, base, key, value)}`;
}

/** The outermost of the regions around a read, in which the same is read. */
function firstRegion(module: LinkedModule, base: Operand, key: string, read: number): number {
  const { facts } = module;
  const inner = facts.region[read] ?? 0;
  const regions = readsOf(module, base, key).map((other) => facts.region[other] ?? 0);
  return Math.min(inner, ...regions.filter((region) => isInRegion(facts, inner, region)));
}

/** Where a field of a value is read, whichever checks the value has passed by then. */
function readsOf(module: LinkedModule, base: Operand, key: string): readonly number[] {
  const found: number[] = [];
  const versions = [base];
  for (const version of versions) {
    forEachUser(module.uses, version, (user) => {
      if (plainValue(module.facts, user) === base) versions.push(user);
      else if (loadedKey(module.facts, user) === key && module.facts.x[user] === version) found.push(user);
    });
  }
  return found;
}
