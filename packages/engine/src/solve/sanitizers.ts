import type { SanitizerRow } from "@sluice/core";
import { Op } from "../ir.ts";
import { argumentOf, forEachArgument, keyOf, listOf } from "../link/program.ts";
import { stepArgument, stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { clearedBelowRoot, staysBelow } from "./clearance.ts";
import { isMeant, isSo } from "./sanitizer-rows.ts";
import { propagate } from "./propagate.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Atom, Edge } from "./tracking.ts";

/** What sanitizers say of the result of a function that propagators speak of as well. */
export function clearedByResult(state: SolveState, atom: Atom, external: State): number {
  return external.propagators.length === 0 ? 0 : clearedIn(state, atom, stepEdge(external, "call"), ({ cuts, told }) => !cuts && !told);
}

/** What sanitizers say of where a propagator of a function leads: `parse > call > base`, `realpath > arg 1 > param 1`. */
export function clearedAt(state: SolveState, edge: Edge, call: number, external: State, to: RelativePath): number {
  const { atom } = edge.fact;
  if (atom.kind !== "taint") return 0;
  const places = placesAt(external, to);
  const isPart = to.callback !== undefined || to.fields.length > 0;
  // What is resolved as a whole result, `passSanitizer` gives back.
  const isResolved = isPart && places.some(({ sanitizers }) => sanitizers.some((row) => row.normalizes === "path" && isMeant(row, atom)));
  return (
    clearedIn(state, atom, places, (row) => isSo(state, { instance: edge.instance, call }, row)) |
    (isResolved ? clearedByResolving(state, edge, call, external) : 0)
  );
}

function placesAt(external: State, { base, fields, callback }: RelativePath): readonly State[] {
  if (base === "this" || base === "any") return [];
  let places = base === "call" ? stepEdge(external, base) : stepArgument(external, base);
  for (const field of fields) places = places.flatMap((item) => stepMember(item, field));
  return callback === undefined ? places : places.flatMap((item) => stepEdge(item, `param ${callback}`));
}

function clearedIn(state: SolveState, atom: Atom, places: readonly State[], isTrue: (row: SanitizerRow) => boolean): number {
  const meant = places.flatMap(({ sanitizers }) => sanitizers).filter((row) => isMeant(row, atom) && isTrue(row));
  return meant.reduce((bits, row) => {
    if (row.clears === "all") return bits;
    state.use(row);
    return bits | state.kinds.maskOf(row.clears);
  }, 0);
}

/** A sanitizer gives its argument back, harmless for some sinks; where propagators say what comes back, they carry that. */
export function passSanitizer(state: SolveState, edge: Edge, call: number, external: State): void {
  for (const key of ["call", "new"]) {
    for (const result of stepEdge(external, key)) {
      for (const row of result.sanitizers) {
        if (isMeant(row, edge.fact.atom)) state.use(row);
        if (!isSo(state, { instance: edge.instance, call }, row)) continue;
        if (row.clears === "all" || !isMeant(row, edge.fact.atom) || (external.propagators.length > 0 && row.normalizes === undefined))
          continue;
        const mask = state.kinds.maskOf(row.clears) | (row.normalizes === "path" ? clearedByResolving(state, edge, call, external) : 0);
        propagate(state, edge.instance, call, state.facts.fact(edge.fact.atom, edge.fact.path, edge.fact.cleared | mask), edge.tag, edge, {
          kind: "through",
          call,
          known: true,
        });
      }
    }
  }
}

/** A resolved path is one that checks of the whole hold for; what does not climb stays below what it is joined to. */
function clearedByResolving(state: SolveState, edge: Edge, call: number, external: State): number {
  const { kinds } = state;
  const { cleared } = edge.fact;
  // Where an absolute path is joined, it is put behind the others as well; where it is resolved, they are forgotten.
  const isPutBehind = external.label.endsWith(".join") || (external.label.endsWith(".resolve") && (cleared & kinds.relative) !== 0);
  const isBehind = isPutBehind && isBehindOthers(state, edge, call);
  const isBelow = isBehind && staysBelow(kinds, cleared);
  const descending = isRooted(state, edge, call) ? kinds.descending : 0;
  // A path that begins at the root begins with no dash, nor does one that begins with a folder which the program has found out.
  const isOption = !isBehind || (!isRooted(state, edge, call) && isFirstWritten(state, edge, call));
  const noOption = isOption ? 0 : kinds.bitOf("shell-argument");
  return kinds.normalized | descending | noOption | clearedBelowRoot(state, edge, call) | (isBelow ? kinds.bitOf("path") : 0);
}

/** Whether a folder stands before what is put behind it: the root of all folders keeps nothing within. */
function isBehindOthers(state: SolveState, edge: Edge, call: number): boolean {
  const { facts } = moduleOf(state, edge.instance);
  let isBefore = true;
  let isBehind = false;
  forEachArgument(facts, call, (operand) => {
    isBefore &&= operand !== edge.place;
    const constant = keyOf(facts, operand);
    isBehind ||= isBefore && (constant === undefined || /[^/\\]/u.test(constant));
  });
  return isBehind;
}

/** Whether the program writes out the beginning of what is joined, such as `.`. */
function isFirstWritten(state: SolveState, { instance }: Edge, call: number): boolean {
  const { facts } = moduleOf(state, instance);
  return keyOf(facts, argumentOf(facts, call, 0) ?? -1) !== undefined;
}

/** Whether a path begins at the root before it is normalised, and so with no `..` afterwards: `path.normalize("/" + x)`, `path.join("/", x)`. */
function isRooted(state: SolveState, edge: Edge, call: number): boolean {
  const { facts } = moduleOf(state, edge.instance);
  const first = argumentOf(facts, call, 0) ?? -1;
  const text = first >= 0 && facts.kind[first] === Op.Concat ? (listOf(facts, first)[0] ?? -1) : first;
  return keyOf(facts, text)?.startsWith("/") === true;
}
