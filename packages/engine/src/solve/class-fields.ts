import { FunctionFlag, Op } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { classId, lineage, type ClassKey } from "./members.ts";
import { propagate } from "./propagate.ts";
import { edgesAt, moduleOf, type SolveState } from "./state.ts";
import type { Edge, Instance } from "./tracking.ts";

/**
 * Functions, classes and library values in fields of a project's classes are kept once per class and field: which instance holds them makes no
 * difference to who calls whom, and following whole object graphs through every receiver would cost far more than all else. Taint stays with its instance,
 * but for secrets: a program has them before it makes anything.
 */
export interface FieldOwner {
  readonly key: ClassKey;
  readonly static: boolean;
}

const MAX_HOPS = 24;

/** The classes of the project whose instances a property write changes, as far as they are known when it is looked at. */
export function fieldOwners(state: SolveState, instance: Instance, store: number): readonly FieldOwner[] {
  const module = moduleOf(state, instance);
  const receiver = receiverClass(module, instance, store);
  if (receiver) return [receiver];
  const owners: FieldOwner[] = [];
  for (const { fact } of edgesAt(instance, module.facts.x[store] ?? -1)) {
    const { atom } = fact;
    if (fact.path.length === 0 && (atom.kind === "object" || atom.kind === "class"))
      owners.push({ key: atom, static: atom.kind === "class" });
  }
  return owners;
}

/** The class whose receiver a value is a version of: `this`, also in arrow functions, and after writes and calls. */
function receiverClass(module: LinkedModule, instance: Instance, value: number): FieldOwner | undefined {
  const { facts } = module;
  let at = value;
  for (let hops = 0; at >= 0 && hops < MAX_HOPS; hops++) {
    switch (facts.kind[at]) {
      case Op.This:
        return methodOwner(module, instance);
      case Op.CellRead:
        return facts.cells[facts.x[at] ?? -1]?.name === "this" ? methodOwner(module, instance) : undefined;
      case Op.Store:
      case Op.Post:
      case Op.Pi:
      case Op.Typed:
        at = facts.x[at] ?? -1;
        break;
      case Op.Phi:
        at = facts.lists[facts.listStart[at] ?? 0] ?? -1;
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** The class of the nearest enclosing method. */
export function methodOwner(module: LinkedModule, instance: Instance): FieldOwner | undefined {
  for (let at: Instance | undefined = instance; at; at = at.parent) {
    const fn = module.facts.functions[at.fn];
    if (!fn || fn.ownerClass < 0) continue;
    return { key: { module: module.index, class: fn.ownerClass, closure: at.parent }, static: (fn.flags & FunctionFlag.Static) !== 0 };
  }
  return undefined;
}

/** Remembers that a field of a class holds what an edge carries. */
export function writeField(state: SolveState, owner: FieldOwner, field: string, edge: Edge): void {
  const { instance, place } = fieldPlace(state, owner, field);
  propagate(state, instance, place, edge.fact, state.rootTag, edge);
}

/** The places of a field in a class and the classes that it extends. */
export function fieldPlaces(
  state: SolveState,
  owner: FieldOwner,
  field: string,
): { readonly instance: Instance; readonly place: number }[] {
  return lineage(state, owner.key).map((key) => fieldPlace(state, { key, static: owner.static }, field));
}

/** Where the values of a field of a class are kept. */
export function fieldPlace(state: SolveState, owner: FieldOwner, field: string): { readonly instance: Instance; readonly place: number } {
  const instance = state.instances.fieldsOf(classId(owner.key));
  let place = state.fieldIds.get(field);
  if (place === undefined) {
    place = state.fieldIds.size;
    state.fieldIds.set(field, place);
  }
  return { instance, place: owner.static ? -1 - place : place };
}
