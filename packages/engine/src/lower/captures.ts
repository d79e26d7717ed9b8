import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import { int, item } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { emit, emitLike, kindOf } from "./emit.ts";
import { slotValue } from "./environment.ts";
import { Declared, isLasting, resolve, type Scope, type Variable } from "./scopes.ts";
import { cellOf, currentValue } from "./variables.ts";

/** Every change of a variable is written to all of its family. */
const MAX_FAMILY = 8;
const MAX_CHAIN = 16;
/** Of the properties that were read, the last ones are looked at. */
const MAX_SLOTS = 128;

/**
 * A function that is made after a check knows what the check has found: `if (!allowed.has(url)) return; retry(() => fetch(url))`. It captures the variable
 * as it is here, in a cell of its own; that holds for as long as nobody gives the variable another value.
 */
export function captureWhatIsKnown(context: Lowering, scope: Scope, node: ts.Node): void {
  if (scope.parent === undefined) return;
  for (const name of scope.uses.keys()) {
    if (scope.names.has(name)) continue;
    const variable = resolve(scope.parent, name);
    if (variable === undefined || variable.kind === Declared.Import || variable.kind === Declared.Implicit || !isLasting(variable))
      continue;
    const value = currentValue(context, variable);
    const family = variable.family ?? [variable];
    const parts = checkedParts(context, value);
    if (family.length >= MAX_FAMILY || (parts.length === 0 && !isChecked(context, value))) continue;
    const captured: Variable = { ...variable, owner: context.scope.owner, cell: -1, slot: -1, cellSlot: -1, cellSlotOwner: -1 };
    family.push(captured);
    for (const known of [variable, captured]) known.family = family;
    emit(context, Op.CellWrite, cellOf(context, captured), withParts(context, value, parts), NONE, node);
    scope.names.set(name, captured);
  }
}

/** The properties of an object of which something was found out, and their values: `if (!allowed.has(args.url)) return`. Alternating. */
function checkedParts(context: Lowering, object: Operand): readonly number[] {
  if (object < 0) return [];
  const { environment } = context;
  const parts: number[] = [];
  for (let slot = Math.max(environment.firstSlot, environment.slotCount - MAX_SLOTS); slot < environment.slotCount; slot++) {
    const key = int(environment.keys, slot);
    if (int(environment.bases, slot) !== object || key >= NONE) continue;
    const value = slotValue(environment, slot);
    if (isChecked(context, value)) parts.push(key, value);
  }
  return parts;
}

/** The object as it is with these parts. */
function withParts(context: Lowering, object: Operand, parts: readonly number[]): Operand {
  let current = object;
  for (let at = 0; at < parts.length; at += 2) {
    current = emitLike(context, Op.Store, current, item(parts, at), item(parts, at + 1), item(parts, at + 1));
    context.rows.implied[current] = 1;
  }
  return current;
}

/** Whether something was found out about a value: by a condition, or by a call that returned. */
function isChecked(context: Lowering, value: Operand): boolean {
  let current = value;
  for (let hops = 0; hops < MAX_CHAIN && current >= 0; hops++) {
    const kind = kindOf(context, current);
    if (kind === Op.Pi || kind === Op.Post) return true;
    if (kind !== Op.Typed) return false;
    current = int(context.rows.x, current);
  }
  return false;
}
