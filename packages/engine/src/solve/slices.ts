import { Op } from "../ir.ts";
import { argumentOf, constantOf, keyOf, listOf } from "../link/program.ts";
import { EACH, indexOfElement, isElementKey } from "./paths.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Edge } from "./tracking.ts";

/** The constant bounds of `x.slice(start, end)`; undefined where they are not constant or count from the end. */
function boundsOf(state: SolveState, { instance }: Edge, call: number): { readonly start: number; readonly end: number } | undefined {
  const { facts } = moduleOf(state, instance);
  const bound = (index: number, absent: number): number | undefined => {
    const operand = argumentOf(facts, call, index);
    const value = operand === undefined ? absent : constantOf(facts, operand);
    return typeof value === "number" && value >= 0 ? value : undefined;
  };
  const [start, end] = [bound(0, 0), bound(1, Infinity)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Where an element of a list lies in a slice of it; `EACH` where nobody knows, undefined where it is left out. */
export function placeInSlice(state: SolveState, edge: Edge, call: number): string | undefined {
  const { head } = edge.fact.path;
  const bounds = boundsOf(state, edge, call);
  if (!bounds || head === EACH || !isElementKey(head)) return EACH;
  const index = indexOfElement(head);
  return index >= bounds.start && index < bounds.end ? String(index - bounds.start) : undefined;
}

/** Whether a slice of a text holds nothing but the constant text that it begins with: `("id-" + text).slice(0, 3)`. */
export function isConstantSlice(state: SolveState, edge: Edge, call: number): boolean {
  const { facts } = moduleOf(state, edge.instance);
  const end = boundsOf(state, edge, call)?.end;
  if (edge.fact.atom.kind !== "taint" || facts.kind[edge.place] !== Op.Concat || end === undefined) return false;
  let prefix = 0;
  for (const operand of listOf(facts, edge.place)) {
    const text = keyOf(facts, operand);
    if (text === undefined) break;
    prefix += text.length;
  }
  return prefix >= end;
}
