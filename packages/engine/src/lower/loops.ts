import type ts from "typescript";
import { BinaryOperator, type Constant, NONE, Op, type Operand, PiOutcome, RegionKind } from "../ir.ts";
import { int, item } from "./columns.ts";
import { type Condition, enter, lowerCondition } from "./conditions.ts";
import type { JumpTarget, Lowering } from "./context.ts";
import { lowerExpression, lowerStatement } from "./dispatch.ts";
import { constant, emit, kindOf } from "./emit.ts";
import { apply, type Difference, difference, mark, NOTHING, setSlot, slotValue, takeDifference, undo } from "./environment.ts";
import { foldComparison, knownConstant } from "./folding.ts";
import { enterScope } from "./hoisting.ts";
import { join } from "./joins.ts";
import { enterRegion, leaveRegion } from "./regions.ts";
import { refineFromHere } from "./mentions.ts";
import { bindPattern } from "./patterns.ts";
import { assignTo } from "./assignments.ts";
import { reserveList } from "./rows.ts";
import { isShared, resolve, type Scope, Use, type Variable } from "./scopes.ts";
import { lowerVariables } from "./statements.ts";
import { forgetWrites, forgetCell, isNamed, slotOf } from "./variables.ts";
import { containersOf } from "./versions.ts";
import { nameOf } from "./syntax.ts";

/** What may differ from one iteration to the next: slots, and the phis that they hold when an iteration starts. */
interface Header {
  readonly slots: number[];
  readonly phis: Operand[];
  readonly place: ts.Node;
  /** How many of the slots, the first ones, are variables that are assigned. */
  assigned: number;
  /** For each of those, what it holds behind a loop that runs at least once: what an iteration left. Empty where it may not run. */
  readonly exits: Operand[];
}

interface Loop {
  readonly target: JumpTarget;
  readonly header: Header;
  readonly outer: Scope;
}

/** `while (c) { ... }`. */
export function lowerWhile(context: Lowering, node: ts.WhileStatement): void {
  const loop = openLoop(context, node, node.expression);
  const condition = lowerCondition(context, node.expression);
  const exit = exitOf(context, loop, condition, true);
  enter(context, startsAs(context, loop.header, condition.value) === false ? undefined : condition.whenTrue);
  const around = enterRegion(context, condition.value, RegionKind.Loop, node);
  lowerStatement(context, node.statement);
  leaveRegion(context, around);
  endIteration(context, loop);
  closeLoop(context, loop, patchPhis(context, loop.header, exit));
}

/** `do { ... } while (c)`. */
export function lowerDo(context: Lowering, node: ts.DoStatement): void {
  const loop = openLoop(context, node, node.expression);
  const around = enterRegion(context, NONE, RegionKind.Loop, node);
  lowerStatement(context, node.statement);
  leaveRegion(context, around);
  endIteration(context, loop);
  if (context.environment.dead) {
    closeLoop(context, loop, undefined);
    return;
  }
  const condition = lowerCondition(context, node.expression);
  const exit = exitOf(context, loop, condition);
  enter(context, condition.whenTrue);
  closeLoop(context, loop, patchPhis(context, loop.header, exit));
}

/** `for (a; b; c) { ... }`. */
export function lowerFor(context: Lowering, node: ts.ForStatement): void {
  const { syntax } = context;
  const before = enterScope(context, node.initializer ?? node);
  if (node.initializer !== undefined) {
    if (syntax.isVariableDeclarationList(node.initializer)) lowerVariables(context, node.initializer);
    else lowerExpression(context, node.initializer);
  }
  const loop = openLoop(context, node, node.condition ?? node);
  const condition = node.condition === undefined ? ENDLESS : lowerCondition(context, node.condition);
  const exit = exitOf(context, loop, condition, true);
  enter(context, startsAs(context, loop.header, condition.value) === false ? undefined : condition.whenTrue);
  const around = enterRegion(context, condition.value, RegionKind.Loop, node);
  lowerStatement(context, node.statement);
  endIteration(context, loop);
  if (node.incrementor !== undefined && !context.environment.dead) lowerExpression(context, node.incrementor);
  leaveRegion(context, around);
  closeLoop(context, loop, patchPhis(context, loop.header, exit, condition.value));
  context.scope = before;
}

const ENDLESS: Condition = { value: NONE, whenTrue: NOTHING, whenFalse: undefined };

/** `for (x of xs)` and `for (k in o)`. */
export function lowerForEach(context: Lowering, node: ts.ForOfStatement | ts.ForInStatement): void {
  const { syntax } = context;
  let iterable = lowerExpression(context, node.expression);
  const loop = openLoop(context, node, node.initializer);
  if (syntax.isForOf(node) && node.awaitModifier !== undefined) iterable = emit(context, Op.Await, iterable, NONE, NONE, node.expression);
  const value = emit(context, syntax.isForOf(node) ? Op.Element : Op.Key, iterable, NONE, NONE, node.initializer);
  context.attempt?.thrown.push(value, 1);
  if (!syntax.isVariableDeclarationList(node.initializer)) assignTo(context, node.initializer, value);
  else for (const { name } of node.initializer.declarations) bindPattern(context, name, value);
  const around = enterRegion(context, NONE, RegionKind.Loop, node);
  lowerStatement(context, node.statement);
  leaveRegion(context, around);
  endIteration(context, loop);
  const checked = checkedElement(context, node, loop, value);
  closeLoop(context, loop, patchPhis(context, loop.header, NOTHING));
  if (checked !== NONE) refineFromHere(context, iterable, checked, PiOutcome.Each);
}

/**
 * What the end of every iteration knows of its element, if the loop only ends where there are no more. The element itself, where all that is known is that
 * some of its parts did not end the function.
 */
function checkedElement(context: Lowering, node: ts.ForOfStatement | ts.ForInStatement, { target }: Loop, element: Operand): Operand {
  const { environment, syntax } = context;
  if (environment.dead || target.breaks.length > 0 || !syntax.isForOf(node) || !syntax.isVariableDeclarationList(node.initializer))
    return NONE;
  const name = node.initializer.declarations[0]?.name;
  const variable = name !== undefined && syntax.isIdentifier(name) ? resolve(context.scope, nameOf(name)) : undefined;
  const isKnown = variable !== undefined && !isShared(variable) && variable.slot !== -1 && (variable.uses & Use.Assigned) === 0;
  const version = isKnown ? slotValue(environment, variable.slot) : element;
  return version !== element || mayEndWithin(context, element) ? version : NONE;
}

/** Whether the function may end by a `return` or `throw` that comes behind an operation. */
function mayEndWithin({ rows }: Lowering, operation: Operand): boolean {
  for (let row = operation + 1; row < rows.length; row++) if (rows.kind[row] === Op.Throw || rows.kind[row] === Op.Return) return true;
  return false;
}

function openLoop(context: Lowering, node: ts.Node, head: ts.Node): Loop {
  const outer = enterScope(context, node);
  const header = createHeader(context, context.scope, head);
  const target: JumpTarget = { label: context.label, unlabelled: true, since: mark(context.environment), breaks: [], continues: [] };
  context.label = undefined;
  context.targets.push(target);
  return { target, header, outer };
}

/** Where the condition fails: the way out, as a difference to the header. `isFirst`: the condition is asked before the first iteration. */
function exitOf(context: Lowering, { target, header }: Loop, condition: Condition, isFirst = false): Difference {
  const { environment, rows } = context;
  if (condition.whenFalse === undefined) return undefined;
  const here = mark(environment);
  apply(environment, rows, condition.whenFalse);
  const exit = difference(environment, target.since);
  undo(environment, rows, here);
  return isFirst && exit !== undefined && startsAs(context, header, condition.value) === true
    ? afterIteration(context, header, exit)
    : exit;
}

/** What a comparison of constants is when the loop is reached: `i < 3` is true where `i` begins as 0. */
function startsAs(context: Lowering, header: Header, value: Operand): Constant | undefined {
  const { rows } = context;
  if (value < 0 || kindOf(context, value) !== Op.Binary) return undefined;
  const before = (operand: Operand): Operand =>
    header.phis.includes(operand) ? (rows.lists[int(rows.listStart, operand)] ?? NONE) : operand;
  return knownConstant(context, foldComparison(context, before(int(rows.x, value)), before(int(rows.y, value)), int(rows.z, value)));
}

/** The way out of a loop that runs at least once: what was assigned in it is what an iteration left. */
function afterIteration(context: Lowering, header: Header, exit: readonly number[]): Difference {
  const changed = exit.filter((_, index) => index % 2 === 0);
  const pairs = [...exit];
  header.slots.slice(0, header.assigned).forEach((slot, index) => {
    const phi = emit(context, Op.Phi, NONE, NONE, NONE, header.place);
    const start = reserveList(context.rows, phi, 1);
    context.rows.lists[start] = item(header.phis, index);
    header.exits.push(phi);
    if (!changed.includes(slot)) pairs.push(slot, phi);
  });
  return pairs;
}

/** The end of the body meets every `continue`. */
function endIteration(context: Lowering, { target, header }: Loop): void {
  const end = takeDifference(context.environment, context.rows, target.since);
  join(context, [end, ...(target.continues ?? [])], false, header.place);
}

function closeLoop(context: Lowering, { target, header, outer }: Loop, exit: Difference): void {
  context.targets.pop();
  undo(context.environment, context.rows, target.since);
  join(context, [exit, ...target.breaks], false, header.place);
  context.scope = outer;
}

function createHeader(context: Lowering, scope: Scope, place: ts.Node): Header {
  const header: Header = { slots: [], phis: [], place, assigned: 0, exits: [] };
  const changed: Variable[] = [];
  forgetWrites(context);
  for (const [name, uses] of scope.changes ?? []) {
    const variable = resolve(scope, name);
    if (variable === undefined) continue;
    if (isShared(variable) || variable.owner.index !== context.index) {
      if ((uses & Use.Assigned) !== 0) forgetCell(context, variable);
    } else if ((uses & Use.Assigned) !== 0) createPhi(context, header, slotOf(context, variable));
    else changed.push(variable);
  }
  header.assigned = header.slots.length;
  for (const variable of changed) createSharedPhi(context, header, slotOf(context, variable));
  return header;
}

/** An assigned variable is a phi of its own. */
function createPhi(context: Lowering, header: Header, slot: number): void {
  const { environment, rows } = context;
  const known = slotValue(environment, slot);
  const before = known === NONE ? constant(context, null) : known;
  const phi = reservePhi(context, before, header.place);
  setSlot(environment, rows, slot, phi);
  header.slots.push(slot);
  header.phis.push(phi);
}

/** What a variable refers to may change: everybody who has it gets the same phi, and so do the literals that hold it. */
function createSharedPhi(context: Lowering, header: Header, slot: number): void {
  const { environment, rows } = context;
  const before = slotValue(environment, slot);
  if (before < 0 || isNamed(context, before) || header.phis.includes(before)) return;
  const containers = context.containers.size > 0 ? containersOf(context, before) : [];
  const phi = reservePhi(context, before, header.place);
  rows.successor[before] = phi;
  context.joined.set(phi, before);
  for (let holder = int(rows.holder, before); holder !== NONE; holder = int(rows.holder, before)) {
    setSlot(environment, rows, holder, phi);
  }
  header.slots.push(slot);
  header.phis.push(phi);
  for (let i = 0; i < containers.length; i += 2) {
    const literal = item(containers, i);
    const holder = int(rows.holder, literal);
    if (holder !== NONE) createSharedPhi(context, header, holder);
  }
  if (containers.length > 0) context.containers.set(phi, containers);
}

function reservePhi(context: Lowering, before: Operand, place: ts.Node): Operand {
  const { rows } = context;
  const phi = emit(context, Op.Phi, NONE, NONE, NONE, place);
  const start = reserveList(rows, phi, 2);
  rows.lists[start] = before;
  rows.lists[start + 1] = phi;
  return phi;
}

/**
 * What the slots hold at the end of an iteration flows back to its start, unless the condition does not hold a second time. Gives the way out, `exit`, if it
 * is still one.
 */
function patchPhis(context: Lowering, header: Header, exit: Difference, condition: Operand = NONE): Difference {
  const { environment, rows } = context;
  const { slots, phis, exits } = header;
  // No iteration comes to its end, and the first one begins.
  if (environment.dead) return exits.length > 0 ? undefined : exit;
  if (exits.length === 0 || !runsOnce(context, header, condition))
    phis.forEach((phi, index) => {
      rows.lists[int(rows.listStart, phi) + 1] = slotValue(environment, item(slots, index));
    });
  exits.forEach((phi, index) => {
    rows.lists[int(rows.listStart, phi)] = slotValue(environment, item(slots, index));
  });
  return exit;
}

/** Whether counting by one ends a loop after its first iteration: `for (let i = 0; i < 1; i++)`. */
function runsOnce(context: Lowering, { slots, phis }: Header, condition: Operand): boolean {
  const { rows, environment } = context;
  const step = STEPS.get(condition >= 0 && kindOf(context, condition) === Op.Binary ? int(rows.z, condition) : NONE);
  const index = phis.indexOf(step === undefined ? NONE : int(rows.x, condition));
  if (step === undefined || index < 0) return false;
  const phi = item(phis, index);
  const counted = slotValue(environment, item(slots, index));
  const isCounted = counted >= 0 && kindOf(context, counted) === Op.Binary && int(rows.z, counted) === BinaryOperator.Arithmetic;
  let before = isCounted ? int(rows.x, counted) : NONE;
  while (before >= 0 && kindOf(context, before) === Op.Pi) before = int(rows.x, before);
  if (before !== phi || knownConstant(context, int(rows.y, counted)) !== 1) return false;
  const first = knownConstant(context, rows.lists[int(rows.listStart, phi)] ?? NONE);
  if (typeof first !== "number") return false;
  const second = foldComparison(context, constant(context, first + step), int(rows.y, condition), int(rows.z, condition));
  return knownConstant(context, second) === false;
}

/** Which way a loop counts, by the comparison that ends it. */
const STEPS: ReadonlyMap<number, number> = new Map<number, number>([
  [BinaryOperator.Less, 1],
  [BinaryOperator.LessEqual, 1],
  [BinaryOperator.Greater, -1],
  [BinaryOperator.GreaterEqual, -1],
]);
