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

/** Whether a value is a changed version of the initial one. */
function derives(context: Lowering, value: Operand, initial: Operand): boolean {
  const { rows } = context;
  const open = [value];
  const seen = new Set<Operand>();
  for (let current = open.pop(); current !== undefined && seen.size < MAX_STEPS; current = open.pop()) {
    if (current === initial) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    switch (kindOf(context, current)) {
      case Op.Phi:
        for (let i = 0; i < int(rows.listLength, current); i++) open.push(listItem(rows, current, i));
        break;
      case Op.Store:
      case Op.Post:
      case Op.Pi:
      case Op.Typed:
      case Op.Logical:
        open.push(int(rows.x, current));
        break;
      default:
    }
  }
  return false;
}
