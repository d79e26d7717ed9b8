import { Op } from "../ir.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import { forEachPosition } from "../solve/targets.ts";
import type { Edge, Instance, Tag } from "../solve/tracking.ts";
import { callersOn, type Frames } from "./frames.ts";

/**
 * Which of the functions that a call may run it runs on this way, by what it is given. A helper that very many share is not told apart by its
 * callers and calls what each of them gives it: what came in by another call than that on the way is not run on it. Tags say by which calls a fact
 * came in (Reps, Horwitz and Sagiv, POPL 1995: valid paths).
 */
export function runningOnWay(given: readonly Edge[], targets: readonly Instance[], frames: Frames): readonly Instance[] {
  if (frames.size === 0) return targets;
  return targets.filter((target) => {
    const holding = given.filter(({ fact: { atom } }) => isFunction(atom, target));
    return holding.length === 0 || holding.some(({ tag }) => cameOnWay(tag, frames));
  });
}

/** Entries of a fact that are followed back: as many as functions on a way may hand it on. */
const MAX_ENTRIES = 6;

/** `inner`: what handed on what it came in as, of which a function that calls itself may be one again. */
function cameOnWay(tag: Tag, frames: Frames, inner: readonly Tag[] = []): boolean {
  const { owner, callers } = tag;
  if (!owner || !frames.has(owner) || inner.length === MAX_ENTRIES) return true;
  const within = [...inner, tag];
  return callersOn(frames, owner, callers).some(({ edge }) => !within.includes(edge.tag) && cameOnWay(edge.tag, frames, within));
}

function isFunction(atom: Edge["fact"]["atom"], { module, fn, parent }: Instance): boolean {
  return atom.kind === "function" && atom.module === module && atom.fn === fn && atom.closure === parent;
}

/** The functions that stand at the callee of a call, its receiver and its arguments. */
export function functionsAt(state: SolveState, instance: Instance, call: number): readonly Edge[] {
  const { facts } = moduleOf(state, instance);
  const edges: Edge[] = [];
  const add = (operand: number): void => {
    for (const edge of edgesAt(instance, operand)) if (edge.fact.atom.kind === "function") edges.push(edge);
  };
  if (facts.kind[call] === Op.Call) add(facts.x[call] ?? -1);
  forEachPosition(state, instance, call, add);
  return edges;
}
