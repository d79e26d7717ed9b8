import type { SanitizerRow } from "@sluice/core";
import { forEachArgument } from "../link/program.ts";
import { stepEdge, type State } from "../resolve/automaton.ts";
import { clearedBelowRoot } from "./clearance.ts";
import { staysBelow } from "./concat.ts";
import { moduleOf, propagate, type SolveState } from "./state.ts";
import type { Atom, Edge } from "./tracking.ts";

/** What sanitizers say of the result of a function that propagators speak of as well. */
export function clearedByResult(state: SolveState, atom: Atom, external: State): number {
  if (external.propagators.length === 0) return 0;
  return stepEdge(external, "call").reduce(
    (mask, result) =>
      result.sanitizers.reduce(
        (bits, row) => bits | (row.clears === "all" || !isMeant(row, atom) ? 0 : state.kinds.maskOf(row.clears)),
        mask,
      ),
    0,
  );
}

/** Whether a sanitizer speaks of data of this kind. */
function isMeant({ of }: SanitizerRow, atom: Atom): boolean {
  return of === undefined || (atom.kind === "taint" && of.includes(atom.source));
}

/** A sanitizer gives its argument back, harmless for some sinks; where propagators say what comes back, they carry that. */
export function passSanitizer(state: SolveState, edge: Edge, call: number, external: State): void {
  for (const key of ["call", "new"]) {
    for (const result of stepEdge(external, key)) {
      for (const row of result.sanitizers) {
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
  const isBelow = external.label.endsWith(".join") && staysBelow(kinds, edge.fact.cleared) && isBehindOthers(state, edge, call);
  return kinds.normalized | clearedBelowRoot(state, edge, call) | (isBelow ? kinds.bitOf("path") : 0);
}

function isBehindOthers(state: SolveState, edge: Edge, call: number): boolean {
  let isFirst = false;
  forEachArgument(moduleOf(state, edge.instance).facts, call, (operand, index) => {
    if (operand === edge.place && index === 0) isFirst = true;
  });
  return !isFirst;
}
