import { Op } from "../ir.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import { forEachPosition } from "../solve/targets.ts";
import type { Edge, Instance, Tag } from "../solve/tracking.ts";

/** By activation on a way, the call that it was entered by. */
export type Frames = ReadonlyMap<Instance, { readonly instance: Instance; readonly site: { readonly call: number } }>;

/**
 * Whether a call runs a function on this way. A helper that very many share is not told apart by its callers and calls what each of them gives it:
 * what came in by another call than that on the way is not run on it. Tags say by which calls a fact came in (Reps, Horwitz and Sagiv, POPL 1995: valid paths).
 */
export function runsOnWay(state: SolveState, instance: Instance, call: number, target: Instance, frames: Frames): boolean {
  if (frames.size === 0) return true;
  const holding = edgesOf(state, instance, call).filter(({ fact: { atom } }) => isFunction(atom, target));
  return holding.length === 0 || holding.some(({ tag }) => cameOnWay(tag, frames, MAX_ENTRIES));
}

/** Entries of a fact that are followed back: as many as functions on a way may hand it on. */
const MAX_ENTRIES = 6;

function cameOnWay({ owner, callers }: Tag, frames: Frames, left: number): boolean {
  const entered = owner && frames.get(owner);
  if (!entered || left === 0) return true;
  return callers.some(
    ({ instance, call, edge }) => instance === entered.instance && call === entered.site.call && cameOnWay(edge.tag, frames, left - 1),
  );
}

function isFunction(atom: Edge["fact"]["atom"], { module, fn, parent }: Instance): boolean {
  return atom.kind === "function" && atom.module === module && atom.fn === fn && atom.closure === parent;
}

/** What is known of the callee of a call, its receiver and its arguments. */
function edgesOf(state: SolveState, instance: Instance, call: number): readonly Edge[] {
  const { facts } = moduleOf(state, instance);
  const edges: Edge[] = facts.kind[call] === Op.Call ? [...edgesAt(instance, facts.x[call] ?? -1)] : [];
  forEachPosition(state, instance, call, (operand) => edges.push(...edgesAt(instance, operand)));
  return edges;
}
