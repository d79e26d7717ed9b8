import { addTo } from "@sluice/core";
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
export function runningOnWay(given: Given, targets: readonly Instance[], frames: () => Frames): readonly Instance[] {
  if (given.size === 0) return targets;
  return targets.filter((target) => {
    const holding = given.get(keyOfClosure(target.module, target.fn, target.parent));
    return !holding || holding.some(({ tag }) => cameOnWay(tag, frames()));
  });
}

/** Entries of a fact that are followed back: as many as functions on a way may hand it on. */
const MAX_ENTRIES = 6;

/** Whether a fact with this tag may hold on a way. `inner`: what handed on what it came in as, of which a function that calls itself may be one again. */
export function cameOnWay(tag: Tag, frames: Frames, inner: readonly Tag[] = []): boolean {
  const { owner, callers } = tag;
  if (!owner || !frames.has(owner) || inner.length === MAX_ENTRIES) return true;
  const within = [...inner, tag];
  return callersOn(frames, owner, callers).some(({ edge }) => !within.includes(edge.tag) && cameOnWay(edge.tag, frames, within));
}

/** Identifies a function in the activation that it was made in. */
function keyOfClosure(module: number, fn: number, closure: Instance | undefined): string {
  return `${module}:${fn}:${closure?.id ?? ""}`;
}

/** By function what holds it at a call, where it does so in some calls of the function around only: very many may meet at one that they all share. */
export type Given = ReadonlyMap<string, readonly Edge[]>;

/** The functions that came to the callee of a call, its receiver and its arguments from elsewhere. */
export function functionsAt(state: SolveState, instance: Instance, call: number): Given {
  const { facts } = moduleOf(state, instance);
  const found = new Map<string, Edge[]>();
  const add = (operand: number): void => {
    for (const edge of edgesAt(instance, operand)) {
      const { atom } = edge.fact;
      if (atom.kind === "function") addTo(found, keyOfClosure(atom.module, atom.fn, atom.closure), edge);
    }
  };
  if (facts.kind[call] === Op.Call) add(facts.x[call] ?? -1);
  forEachPosition(state, instance, call, add);
  for (const [key, holding] of found) if (holding.some(({ tag }) => !tag.owner)) found.delete(key);
  return found;
}
