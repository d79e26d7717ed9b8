import { Op, PiOutcome } from "../ir.ts";
import { knownOutcomes } from "../link/known-outcomes.ts";
import { argumentOf, keyOf, methodOf, plainValue } from "../link/program.ts";
import { isGoneWith } from "./kills.ts";
import { moduleOf, type SolveState } from "./state.ts";
import { isConfidential, type Edge } from "./tracking.ts";

/** Beginnings of what stands where a secret may, and is none: the address of a file (RFC 8089), a path, a place that nobody has filled in. */
const NO_SECRET = /^(?:file:|\.{0,2}\/|\$\{|\{\{|<|your[-_ ])/iu;

/**
 * Whether a check, past which a value goes, has shown that it is no secret, whatever it is called: `if (url.startsWith("file:")) log(url)`, or that the part
 * is empty which would be one: `if (!url.password) log(url.href)`.
 */
export function isNoSecret(state: SolveState, edge: Edge, past: number): boolean {
  const { instance, fact } = edge;
  if (!isConfidential(fact.atom) || fact.path.length > 0) return false;
  const { facts } = moduleOf(state, instance);
  const outcome = facts.z[past];
  if (outcome !== PiOutcome.True && outcome !== PiOutcome.False) return false;
  const subject = plainValue(facts, past);
  return knownOutcomes(facts, facts.y[past] ?? -1, outcome === PiOutcome.True).some(({ condition, isTrue }) =>
    isTrue
      ? methodOf(facts, condition) === "startsWith" &&
        plainValue(facts, facts.y[condition] ?? -1) === subject &&
        NO_SECRET.test(keyOf(facts, argumentOf(facts, condition, 0) ?? -1) ?? "")
      : facts.kind[condition] === Op.Load &&
        plainValue(facts, facts.x[condition] ?? -1) === subject &&
        isGoneWith(state, edge, keyOf(facts, facts.y[condition] ?? -1) ?? ""),
  );
}
