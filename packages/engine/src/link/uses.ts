import { ARGUMENT_WIDTH, Op, type ModuleFacts } from "../ir.ts";

/** For each value the operations that mention it, in order: compressed rows. */
export interface Uses {
  /** Row `v` is `users[start[v]] .. users[start[v + 1] - 1]`. */
  readonly start: Int32Array;
  readonly users: Int32Array;
}

/** Which operands of an operation are values: a bit each for `x`, `y`, `z`, and how the list is laid out. */
interface Shape {
  readonly x: boolean;
  readonly y: boolean;
  readonly z: boolean;
  readonly list: "none" | "all" | "pairs" | "seconds" | "triples" | "arguments";
}

const NO_OPERANDS: Shape = { x: false, y: false, z: false, list: "none" };
const SHAPES: readonly Shape[] = buildShapes();

function buildShapes(): Shape[] {
  const shapes: Shape[] = Array.from({ length: 32 }, () => NO_OPERANDS);
  const set = (op: number, x: boolean, y = false, z = false, list: Shape["list"] = "none"): void => {
    shapes[op] = { x, y, z, list };
  };
  set(Op.Unknown, false, false, false, "all");
  set(Op.Phi, false, false, false, "all");
  set(Op.Pi, true);
  set(Op.Load, true, true);
  set(Op.Store, true, true, true);
  set(Op.Object, false, false, false, "triples");
  set(Op.Array, false, false, false, "pairs");
  set(Op.Call, true, true, false, "arguments");
  set(Op.Post, true, true);
  set(Op.Catch, false, false, false, "pairs");
  set(Op.Concat, false, false, false, "all");
  set(Op.Await, true);
  set(Op.Yield, true);
  set(Op.Return, true, false, false, "seconds");
  set(Op.Throw, true);
  set(Op.CellWrite, false, true);
  set(Op.Logical, true, true);
  set(Op.Element, true);
  set(Op.Key, true);
  set(Op.Rest, true);
  set(Op.Typed, true);
  return shapes;
}

/** Inverts the operands of a module. Conditions and operators without text are no uses: nothing flows there. */
export function buildUses(facts: ModuleFacts): Uses {
  const count = facts.kind.length;
  const start = new Int32Array(count + 1);
  forEachOperand(facts, (operand) => {
    start[operand + 1] = (start[operand + 1] ?? 0) + 1;
  });
  for (let value = 0; value < count; value++) start[value + 1] = (start[value + 1] ?? 0) + (start[value] ?? 0);
  const users = new Int32Array(start[count] ?? 0);
  const next = start.slice(0, count);
  forEachOperand(facts, (operand, user) => {
    const at = next[operand] ?? 0;
    users[at] = user;
    next[operand] = at + 1;
  });
  return { start, users };
}

function forEachOperand(facts: ModuleFacts, visit: (operand: number, user: number) => void): void {
  const count = facts.kind.length;
  for (let user = 0; user < count; user++) {
    const shape = SHAPES[facts.kind[user] ?? 0] ?? NO_OPERANDS;
    if (facts.kind[user] === Op.Class) visitValue(facts.classes[facts.x[user] ?? -1]?.superclass, user, visit);
    if (shape.x) visitValue(facts.x[user], user, visit);
    if (shape.y) visitValue(facts.y[user], user, visit);
    if (shape.z) visitValue(facts.z[user], user, visit);
    if (shape.list !== "none") visitList(facts, user, shape.list, visit);
  }
}

const LAYOUTS: Readonly<Record<Shape["list"], { readonly step: number; readonly offset: number }>> = {
  none: { step: 1, offset: 0 },
  all: { step: 1, offset: 0 },
  pairs: { step: 2, offset: 0 },
  seconds: { step: 2, offset: 1 },
  triples: { step: 3, offset: 2 },
  arguments: { step: ARGUMENT_WIDTH, offset: 0 },
};

function visitList(facts: ModuleFacts, user: number, list: Shape["list"], visit: (operand: number, user: number) => void): void {
  const start = facts.listStart[user] ?? 0;
  const end = start + (facts.listLength[user] ?? 0);
  const { step, offset } = LAYOUTS[list];
  for (let at = start + offset; at < end; at += step) {
    if (list === "triples") visitValue(facts.lists[at - 1], user, visit);
    visitValue(facts.lists[at], user, visit);
  }
}

function visitValue(operand: number | undefined, user: number, visit: (operand: number, user: number) => void): void {
  if (operand !== undefined && operand >= 0) visit(operand, user);
}
