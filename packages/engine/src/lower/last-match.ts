import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import { int } from "./columns.ts";
import { isFree } from "./commonjs.ts";
import type { Lowering } from "./context.ts";
import { constant, emit, emitList, kindOf, pushArgument } from "./emit.ts";
import { listItem } from "./rows.ts";
import { nameOf } from "./syntax.ts";
import { latest } from "./versions.ts";

/** Whether a file reads what the last match of whatever pattern caught: `RegExp.$1` (https://github.com/tc39/proposal-regexp-legacy-features). */
export function readsLastMatch(text: string): boolean {
  return text.includes("RegExp.$");
}

/** Remembers a call that looks for a pattern, in the order of the text: what was looked for in another branch counts where nothing came after it. */
export function noteMatch(context: Lowering, { expression }: ts.CallExpression, call: Operand): void {
  if (!context.syntax.isPropertyAccessExpression(expression) || int(context.rows.listLength, call) === 0) return;
  const method = nameOf(expression.name);
  const [receiver, argument] = [int(context.rows.y, call), listItem(context.rows, call, 0)];
  if (method === "exec" || method === "test") rememberMatch(context, receiver, argument);
  else if (method === "match" || method === "replace") rememberMatch(context, argument, receiver);
}

function rememberMatch(context: Lowering, pattern: Operand, text: Operand): void {
  if (PATTERNS.has(kindOf(context, pattern))) context.lastMatch = { pattern, text };
}

/** What may be a regular expression: a module that has a function of that name is none. */
const PATTERNS: ReadonlySet<number> = new Set([Op.RegExp, Op.CellRead, Op.Call, Op.Param, Op.Phi, Op.Load]);

/** `RegExp.$1`: what the first group of the last match caught, as if that pattern was looked for here; `NONE` for other properties. */
export function readGroup(context: Lowering, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Operand {
  const { lastMatch, syntax } = context;
  if (lastMatch === undefined || !syntax.isPropertyAccessExpression(node) || !isFree(context, node.expression, "RegExp")) return NONE;
  const name = nameOf(node.name);
  if (!/^\$[1-9]$/u.test(name)) return NONE;
  const exec = emit(context, Op.Load, lastMatch.pattern, constant(context, "exec"), NONE, node);
  const from = context.stack.length;
  pushArgument(context, latest(context, lastMatch.text), 0, node);
  const match = emitList(context, Op.Call, exec, lastMatch.pattern, 0, from, node);
  return emit(context, Op.Load, match, constant(context, name.slice(1)), NONE, node);
}
