import { NONE, Op, type ModuleFacts } from "../ir.ts";
import { knownOutcomes, type KnownOutcome } from "../link/known-outcomes.ts";
import { constantOf, listOf, uncheckedValue } from "../link/program.ts";
import { outcomesOf } from "../reach/regions.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { pairsOf } from "./pairs.ts";

/**
 * Whether data came to a variable where a flag was set one way, and goes on from there only where the flag is set the other way:
 * `let file, isOwn = false; if (url) { file = download(url); isOwn = true; } else file = given; … if (isOwn) unlink(file)`.
 */
export function isOtherwiseFlagged(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  return pairsOf(trace).some(([before, after]) => {
    const { instance, place: joined } = after;
    const { facts } = moduleOf(state, instance);
    if (before.instance !== instance || facts.kind[joined] !== Op.Phi) return false;
    const at = listOf(facts, joined).indexOf(before.place);
    const later = trace.slice(trace.indexOf(after) + 1).filter((edge) => edge.instance === instance && edge.place >= 0);
    const places = [...later.map(({ place }) => place), ...(hit.edge.instance === instance ? [hit.call] : [])];
    return at >= 0 && places.some((place) => knownAt(facts, place).some((known) => isOtherwise(facts, known, joined, at)));
  });
}

function knownAt(facts: ModuleFacts, place: number): readonly KnownOutcome[] {
  return outcomesOf(facts, facts.region[place] ?? 0).flatMap(({ condition, isTrue }) => knownOutcomes(facts, condition, isTrue));
}

/** Whether a condition is a flag that was joined where the variable was, and on the way with that number was set otherwise. */
function isOtherwise(facts: ModuleFacts, { condition, isTrue }: KnownOutcome, joined: number, at: number): boolean {
  const flag = uncheckedValue(facts, condition);
  if (flag < 0 || flag === joined || facts.kind[flag] !== Op.Phi) return false;
  const isTogether = facts.region[flag] === facts.region[joined] && facts.start[flag] === facts.start[joined];
  if (!isTogether || facts.listLength[flag] !== facts.listLength[joined]) return false;
  const value = constantOf(facts, listOf(facts, flag)[at] ?? NONE);
  return value !== undefined && Boolean(value) !== isTrue;
}
