import type ts from "typescript";
import { constantIndex, NONE, Op, type Constant, type Operand } from "../ir.ts";
import { int } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { emit, kindOf } from "./emit.ts";
import { findSlot, propertySlot, setSlot, slotValue } from "./environment.ts";
import { isHeld, isRooted } from "./versions.ts";

const MAX_CHAIN = 24;

/** Reads a property. A second read of the same property of the same object is the same value, so that conditions on it hold. */
export function load(context: Lowering, object: Operand, key: Operand, node: ts.Node): Operand {
  if (key >= 0 || object < 0) return emit(context, Op.Load, object, key, NONE, node);
  const found: Found = { value: NONE, object };
  findKnown(context, object, key, found);
  if (found.value === NONE) found.value = emit(context, Op.Load, found.object, key, NONE, node);
  if (isShareable(context, object)) {
    const slot = propertySlot(context.environment, object, key, isRooted(context, object) ? 1 : 0);
    setSlot(context.environment, context.rows, slot, found.value);
  }
  return found.value;
}

interface Found {
  value: Operand;
  /** The earliest version of the object that has the same property. */
  object: Operand;
}

/**
 * Looks through the versions of an object: a store to the key gives the value, a store to another key changes nothing. A call may have changed
 * everything, but what a condition found out is taken to hold on, else no guard would survive a log line.
 */
function findKnown(context: Lowering, object: Operand, key: Operand, found: Found): void {
  const { rows, environment } = context;
  let current = object;
  let fixed = false;
  let guardsOnly = false;
  const isDerived = DERIVED.has(context.constants.values[constantIndex(key)] ?? null);
  for (let i = 0; i < MAX_CHAIN && current >= 0; i++) {
    const slot = findSlot(environment, current, key);
    const known = slot === -1 ? NONE : slotValue(environment, slot);
    if (known !== NONE && (!guardsOnly || kindOf(context, known) === Op.Pi)) {
      found.value = known;
      return;
    }
    const kind = kindOf(context, current);
    if (kind === Op.Store) {
      const written = int(rows.y, current);
      if (written === key) {
        if (!guardsOnly) found.value = int(rows.z, current);
        return;
      }
      if (written >= 0 || isDerived) guardsOnly = fixed = true;
    } else if (kind === Op.Post) guardsOnly = fixed = true;
    else if (kind === Op.Pi || kind === Op.Typed) fixed = true;
    else return;
    current = int(rows.x, current);
    if (!fixed) found.object = current;
  }
}

/** Properties that the other properties of their object make up (URL Standard, section 6.1): a store to any of those changes them. */
const DERIVED: ReadonlySet<Constant> = new Set(["href", "origin", "host"]);

function isShareable(context: Lowering, object: Operand): boolean {
  const kind = kindOf(context, object);
  return kind === Op.Global || kind === Op.Import || isHeld(context, object);
}
