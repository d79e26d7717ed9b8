import { CallFlag, Op } from "../ir.ts";
import { closure, stepArgument, stepMember, type State } from "../resolve/automaton.ts";
import { attachHandlers, attachMethods } from "./handlers.ts";
import { EACH, indexOfElement, isElementKey, isTextBelow, keysOf, type FieldPath } from "./paths.ts";
import { edgesAt, moduleOf, type SolveState } from "./state.ts";
import { usePaths } from "./used-rows.ts";
import type { Position } from "./targets.ts";
import type { Anchor, Edge } from "./tracking.ts";

/** An argument of a library call: a sink for taint, a handler for a function. */
export function meetArgument(state: SolveState, edge: Edge, call: number, external: State, position: Position, spread: boolean): void {
  const path = spread && edge.fact.path.tail ? edge.fact.path.tail : edge.fact.path;
  const index =
    spread && isElementKey(edge.fact.path.head) && edge.fact.path.head !== EACH ? position + indexOfElement(edge.fact.path.head) : position;
  const starts = stepArgument(external, index);
  if (starts.length === 0) return;
  const { atom } = edge.fact;
  const anchor = anchorOf(state, edge, call, external, starts, keysOf(path));
  // What is put into a tagged template is the tag's to quote; a call with text is another thing.
  if (atom.kind === "taint" && !isTagged(state, edge, call)) meetSinks(state, edge, call, starts, path);
  else if (atom.kind === "function") attachHandlers(state, anchor, starts, atom);
  else if (atom.kind === "object") attachMethods(state, anchor, starts, atom);
}

/** The call from which the schema of what a handler is given is read: this one, or the one before it in the chain that the callee remembers. */
function anchorOf(
  state: SolveState,
  edge: Edge,
  call: number,
  external: State,
  starts: readonly State[],
  keys: readonly string[],
): Anchor & { readonly keys: readonly string[] } {
  const { instance } = edge;
  if (edge.fact.atom.kind !== "taint" && starts.some(({ anchoredBefore }) => anchoredBefore)) {
    const callee = moduleOf(state, instance).facts.x[call] ?? -1;
    for (const { fact } of edgesAt(instance, callee))
      if (fact.atom.kind === "external" && fact.atom.state === external && fact.atom.call) return { ...fact.atom.call, keys };
  }
  return { instance, call, keys };
}

function isTagged(state: SolveState, edge: Edge, call: number): boolean {
  const { facts } = moduleOf(state, edge.instance);
  return facts.kind[call] === Op.Call && ((facts.z[call] ?? 0) & CallFlag.Tagged) !== 0;
}

function meetSinks(state: SolveState, edge: Edge, call: number, starts: readonly State[], path: FieldPath): void {
  let states = starts;
  for (let at: FieldPath = path; at.tail; at = at.tail) {
    // A list where text is wanted becomes the text of its elements.
    if (isTextBelow(at)) for (const item of states.flatMap(closure)) hitSinks(state, edge, call, item);
    const head = at.head;
    states = states.flatMap((item) => stepSink(item, head));
  }
  const reached = [...states];
  for (const [index, item] of reached.entries()) {
    const same = closure(item);
    for (const at of same) {
      usePaths(state.use, at);
      hitSinks(state, edge, call, at);
    }
    // The whole value is tainted, and so is every field of it that is a sink, unless it is taken for a text.
    if (same.some(({ sinks }) => sinks.some(({ row }) => row.text))) continue;
    const except = index < states.length ? edge.fact.except : undefined;
    const below = same.flatMap((at) => [...membersOf(at, except), ...at.patterns.map(({ state: next }) => next), ...each(at)]);
    for (const next of below) if (!reached.includes(next)) reached.push(next);
  }
}

/** A list of sinks has its elements as sinks, not the fields of an object that stands in its place. */
function stepSink(item: State, head: string): readonly State[] {
  const isNamed = (at: State): boolean => at.members.has(head) || at.patterns.some(({ test }) => test.test(head));
  return isElementKey(head) || closure(item).some(isNamed) ? stepMember(item, head) : [];
}

/** The members of a position that are not known to be something else than the whole. */
function membersOf({ members }: State, except: ReadonlySet<string> | undefined): readonly State[] {
  return [...members].flatMap(([key, member]) => (except?.has(key) ? [] : [member]));
}

function each(item: State): State[] {
  const next = item.edges.get("each");
  return next ? [next] : [];
}

function hitSinks(state: SolveState, edge: Edge, call: number, item: State): void {
  for (const { row, option } of item.sinks) {
    const bit = state.kinds.bitOf(row.kind);
    if (bit === 0) continue;
    if ((edge.fact.cleared & bit) === 0) state.sinkHits.push({ edge, call, row, option });
    else if (state.kinds.prefixed.some((kind) => kind.bit === bit)) state.cleanHits.push({ edge, call, row, option });
  }
}
