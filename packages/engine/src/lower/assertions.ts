import { ARGUMENT_WIDTH, NONE, Op, type Operand, PiOutcome, UnaryOperator } from "../ir.ts";
import { int } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { kindOf } from "./emit.ts";
import { refineFromHere } from "./mentions.ts";
import { listItem } from "./rows.ts";

/** After `assert(isAllowed(x));` a note stands for `x` that the call has returned: what the call throws for, whoever knows the callee can tell. */
export function noteReturned(context: Lowering, value: Operand): void {
  const { rows } = context;
  const call = kindOf(context, value) === Op.Await ? int(rows.x, value) : value;
  if (kindOf(context, call) !== Op.Call || int(rows.listLength, call) < ARGUMENT_WIDTH || !mayAssert(context, int(rows.x, call))) return;
  const condition = listItem(rows, call, 0);
  if (listItem(rows, call, 1) === 0 && isCondition(context, condition)) refineFromHere(context, condition, call, PiOutcome.Returned);
}

/** Whether a callee is a function of another module, or one of this that keeps its name. */
function mayAssert(context: Lowering, callee: Operand): boolean {
  const { rows } = context;
  let at = callee;
  for (let hops = 0; hops < 2 && kindOf(context, at) === Op.Load; hops++) at = int(rows.x, at);
  const kind = kindOf(context, at);
  return kind === Op.Import || (at === callee && (kind === Op.Function || (kind === Op.CellRead && context.fixed.has(at))));
}

function isCondition(context: Lowering, operand: Operand): boolean {
  switch (operand === NONE ? -1 : kindOf(context, operand)) {
    case Op.Binary:
    case Op.Logical:
    case Op.Call:
    case Op.Await:
      return true;
    case Op.Unary:
      return int(context.rows.z, operand) === UnaryOperator.Not;
    default:
      return false;
  }
}
