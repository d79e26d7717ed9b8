import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import { int, pushPair } from "./columns.ts";
import type { Lowering, ParameterState } from "./context.ts";
import { emitList, kindOf } from "./emit.ts";
import { slotValue } from "./environment.ts";
import { listItem } from "./rows.ts";
import { isMutatedInside, isShared, Use } from "./scopes.ts";
import { readCell } from "./variables.ts";

const MAX_STEPS = 64;

/** Emits a return, together with what became of the parameters and of `this`, and what conditions found out about them. */
export function emitReturn(context: Lowering, value: Operand, node: ts.Node): void {
  const from = pushStates(context, node);
  emitList(context, Op.Return, value, NONE, NONE, from, node);
}

/** The end of a body that no `return` left: only worth a row if there is something to tell. */
export function emitEnd(context: Lowering, node: ts.Node): void {
  if (context.environment.dead) return;
  const from = pushStates(context, node);
  if (context.stack.length > from) emitList(context, Op.Return, NONE, NONE, NONE, from, node);
}

function pushStates(context: Lowering, node: ts.Node): number {
  const { stack } = context;
  const from = stack.length;
  if (context.receiver !== undefined) pushState(context, context.receiver, node);
  for (const parameter of context.parameters) pushState(context, parameter, node);
  return from;
}

function pushState(context: Lowering, { index, variable, initial }: ParameterState, node: ts.Node): void {
  if (isShared(variable)) {
    if (isMutatedInside(variable)) pushPair(context.stack, index, readCell(context, variable, node));
    return;
  }
  const value = variable.slot === -1 ? initial : slotValue(context.environment, variable.slot);
  if (value < 0 || value === initial) return;
  // A parameter that was given another value is no news for the caller, unless that still is the argument.
  if ((variable.uses & Use.Assigned) !== 0 && !derives(context, value, initial)) return;
  pushPair(context.stack, index, value);
}

/** Whether a value may be a changed version of the initial one: a store or a call lies between them. */
function derives(context: Lowering, value: Operand, initial: Operand): boolean {
  const changes: Operand[] = [];
  reach(context, value, (current) => {
    const kind = kindOf(context, current);
    if (kind !== Op.Store && kind !== Op.Post) return false;
    changes.push(current);
    return false;
  });
  return changes.some((change) => reach(context, int(context.rows.x, change), (current) => current === initial));
}

/** Whether the test holds for one of the operations that a value consists of or comes from. */
function reach(context: Lowering, value: Operand, test: (value: Operand) => boolean): boolean {
  const { rows } = context;
  const open = [value];
  const seen = new Set<Operand>();
  for (let current = open.pop(); current !== undefined && seen.size < MAX_STEPS; current = open.pop()) {
    if (test(current)) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    const kind = kindOf(context, current);
    if (kind === Op.Phi) for (let i = 0; i < int(rows.listLength, current); i++) open.push(listItem(rows, current, i));
    else if (VERSIONS.has(kind)) open.push(int(rows.x, current));
  }
  return false;
}

const VERSIONS: ReadonlySet<number> = new Set<number>([Op.Store, Op.Post, Op.Pi, Op.Typed, Op.Logical]);
