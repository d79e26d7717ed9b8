import type { SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { findTools } from "./tools.ts";

/** Asks whether a language model may have a function run: whether the handler of a tool reaches it. What is reached is found out when first asked. */
export function createDriven(state: SolveState): (instance: Instance) => boolean {
  let driven: ReadonlySet<Instance> | undefined;
  return (instance) => (driven ??= reachedFromTools(state)).has(instance);
}

/** The functions of handlers, those that are given what a language model chose as a tool's arguments, and whatever these call. */
function reachedFromTools(state: SolveState): ReadonlySet<Instance> {
  const reached = new Set<Instance>(findTools(state).flatMap(({ starts }) => starts.map(({ instance }) => instance)));
  for (const { row, instance } of state.sources) if (row.kind === "tool-argument") reached.add(instance);
  for (const instance of reached)
    for (const { targets } of instance.calls.values()) for (const target of targets) reached.add(target.instance);
  return reached;
}
