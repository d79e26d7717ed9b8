import { addTo, remember } from "@sluice/core";
import { FunctionFlag, Op, type FunctionFacts, type ModuleFacts, type Operand } from "../ir.ts";
import { keyOf, type LinkedModule } from "./program.ts";

/** By class and field: the operands that its functions write to that field of their receiver. */
type Writes = ReadonlyMap<string, readonly Operand[]>;

const writesOf = new WeakMap<LinkedModule, Writes>();

const MAX_HOPS = 24;

/** What the functions of a class write into a field of `this`, for the class that a function belongs to. */
export function fieldWrites(module: LinkedModule, fn: number, field: string): readonly Operand[] {
  const owner = module.facts.functions[fn]?.ownerClass ?? -1;
  return owner < 0 ? [] : fieldWritesOf(module, owner, field);
}

/** What the functions of a class write into a field of `this`. */
export function fieldWritesOf(module: LinkedModule, owner: number, field: string): readonly Operand[] {
  return remember(writesOf, module, () => collectWrites(module)).get(keyFor(owner, field)) ?? [];
}

function collectWrites(module: LinkedModule): Writes {
  const { facts } = module;
  const writes = new Map<string, Operand[]>();
  for (const fn of facts.functions) {
    const { first, end } = fn;
    const ownerClass = classAround(facts, fn);
    if (ownerClass < 0) continue;
    for (let value = first; value < end; value++) {
      const field =
        facts.kind[value] === Op.Store && isOwnObject(module, facts.x[value] ?? -1) ? keyOf(facts, facts.y[value] ?? -1) : undefined;
      if (field === undefined) continue;
      addTo(writes, keyFor(ownerClass, field), facts.z[value] ?? -1);
    }
  }
  return writes;
}

/** The class to which the receiver of a function belongs: an arrow function has that of the function around it. */
function classAround({ functions }: ModuleFacts, fn: FunctionFacts): number {
  let at: FunctionFacts | undefined = fn;
  while (at && at.ownerClass < 0 && (at.flags & FunctionFlag.Arrow) !== 0) at = functions[at.parent];
  return at?.ownerClass ?? -1;
}

/**
 * The versions of what such a write puts back where it was read, the last first: `this.list.push(item)` writes the list as it is after the call. Undefined where
 * something else is written.
 */
export function versionsPutBack(module: LinkedModule, written: Operand, field: string): readonly Operand[] | undefined {
  const { facts } = module;
  const versions: Operand[] = [];
  let at = written;
  for (let hops = 0; at >= 0 && hops < MAX_HOPS; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.Load) return keyOf(facts, facts.y[at] ?? -1) === field && isOwnObject(module, facts.x[at] ?? -1) ? versions : undefined;
    if (kind === Op.Post || kind === Op.Store) versions.push(at);
    else if (kind !== Op.Pi && kind !== Op.Typed) return undefined;
    at = facts.x[at] ?? -1;
  }
  return undefined;
}

/** Whether a value is the object that a function runs for, as it is after whatever was done with it, also in functions within. */
export function isOwnObject(module: LinkedModule, value: number): boolean {
  const { facts } = module;
  let at = value;
  for (let hops = 0; at >= 0 && hops < MAX_HOPS; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.This) return true;
    if (kind === Op.CellRead) return facts.cells[facts.x[at] ?? -1]?.name === "this";
    if (kind === Op.Phi) at = facts.lists[facts.listStart[at] ?? 0] ?? -1;
    else if (kind === Op.Store || kind === Op.Post || kind === Op.Pi || kind === Op.Typed) at = facts.x[at] ?? -1;
    else return false;
  }
  return false;
}

function keyFor(owner: number, field: string): string {
  return `${owner}:${field}`;
}
