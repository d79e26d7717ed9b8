import { Op, type ModuleFacts } from "../ir.ts";
import { keyOf, plainValue } from "../link/program.ts";
import { fieldOwners } from "./class-fields.ts";
import { forEachUser } from "./flow.ts";
import { EACH } from "./paths.ts";
import { moduleOf, noteChange, type SolveState } from "./state.ts";
import { factAt, step } from "./step.ts";
import type { Edge, Instance } from "./tracking.ts";

/** Whether a write puts under a computed key what was read under the same one: `copy[key] = object[key]`. */
export function isCopy(state: SolveState, instance: Instance, store: number): boolean {
  const { facts } = moduleOf(state, instance);
  const value = facts.z[store] ?? -1;
  return value >= 0 && facts.kind[value] === Op.Load && isSameKey(facts, value, store) && fieldOwners(state, instance, store).length === 0;
}

function isSameKey(facts: ModuleFacts, load: number, store: number): boolean {
  const [read, written] = [facts.y[load] ?? -1, facts.y[store] ?? -1];
  return keyOf(facts, read) === undefined && read >= 0 && plainValue(facts, read) === plainValue(facts, written);
}

/** What is read under a computed key and put under the same one of another object stays where it was. */
export function copyEntries(state: SolveState, edge: Edge, load: number): void {
  const { facts, uses } = moduleOf(state, edge.instance);
  const { fact } = edge;
  if (fact.atom.kind !== "taint" || keyOf(facts, facts.y[load] ?? -1) !== undefined) return;
  forEachUser(uses, load, (store) => {
    if (facts.kind[store] !== Op.Store || facts.z[store] !== load || !isCopy(state, edge.instance, store)) return;
    const path = fact.path.tail ? fact.path : state.paths.prepend(EACH, fact.path);
    const written = step(state, edge, store, factAt(state, fact, path));
    if (written) noteChange(state, written, facts.x[store] ?? -1);
  });
}
