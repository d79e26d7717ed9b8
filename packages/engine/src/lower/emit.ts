import type ts from "typescript";
import { type Constant, NONE, type Op, Op as Operation, type Operand } from "../ir.ts";
import { pushPair } from "./columns.ts";
import { constant as intern } from "./constants.ts";
import type { Lowering } from "./context.ts";
import { appendRow, attachList } from "./rows.ts";
import { startOfToken } from "./trivia.ts";

/** Where a node's first token starts. */
export function startOf(context: Lowering, node: ts.Node): number {
  return startOfToken(context.text, node.pos, node.end);
}

/** Appends an operation with the span of a node. */
export function emit(context: Lowering, kind: Op, x: Operand, y: Operand, z: Operand, node: ts.Node): Operand {
  return appendRow(context.rows, kind, x, y, z, startOfToken(context.text, node.pos, node.end), node.end);
}

/** Appends an operation whose list is the stack from `from` on. */
export function emitList(context: Lowering, kind: Op, x: Operand, y: Operand, z: Operand, from: number, node: ts.Node): Operand {
  const row = emit(context, kind, x, y, z, node);
  attachList(context.rows, context.stack, from);
  return row;
}

/** Notes where the next part of a literal is written. */
export function pushSpan(context: Lowering, spans: number[], node: ts.Node): void {
  spans.push(startOfToken(context.text, node.pos, node.end), node.end);
}

/** Puts an argument of a call on the stack: its operand, 1 for a spread, and the span of its expression. */
export function pushArgument(context: Lowering, value: Operand, spread: number, node: ts.Node): void {
  pushPair(context.stack, value, spread);
  pushPair(context.stack, startOfToken(context.text, node.pos, node.end), node.end);
}

/** Appends an operation with the span of an earlier one. */
export function emitLike(context: Lowering, kind: Op, x: Operand, y: Operand, z: Operand, like: Operand): Operand {
  const { rows } = context;
  return appendRow(rows, kind, x, y, z, like >= 0 ? (rows.start[like] ?? 0) : 0, like >= 0 ? (rows.stop[like] ?? 0) : 0);
}

/** A value that cannot be expressed but keeps what the operands on the stack from `from` on carry. */
export function emitUnknown(context: Lowering, from: number, node: ts.Node): Operand {
  return emitList(context, Operation.Unknown, NONE, NONE, NONE, from, node);
}

/** The operand of a constant. */
export function constant(context: Lowering, value: Constant): Operand {
  return intern(context.constants, value);
}

/** The kind of operation that defines a value; -1 for constants and `NONE`. */
export function kindOf(context: Lowering, operand: Operand): number {
  return operand >= 0 ? (context.rows.kind[operand] ?? -1) : -1;
}
