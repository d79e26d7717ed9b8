import type ts from "typescript";
import { NONE, Op, type Operand, RegionKind } from "../ir.ts";
import { push } from "./columns.ts";
import type { Attempt, Lowering } from "./context.ts";
import { lowerStatement, lowerStatements } from "./dispatch.ts";
import { emitList } from "./emit.ts";
import { type Difference, difference, mark, NOTHING, takeDifference } from "./environment.ts";
import { enterScope } from "./hoisting.ts";
import { join } from "./joins.ts";
import { type Ends, enterRegion, joinRegions, leaveRegion, noteEnd } from "./regions.ts";
import { lowerBlock } from "./statements.ts";
import { bindPattern } from "./patterns.ts";

/** How many intermediate states of a `try` block are told apart. */
const MAX_STATES = 12;

/** `try`: the handler starts from any state that the block passed through. */
export function lowerTry(context: Lowering, node: ts.TryStatement): void {
  const { environment, rows } = context;
  const outer = context.attempt;
  const since = mark(environment);
  const handler = node.catchClause;
  const attempt: Attempt = { since, thrown: handler === undefined && outer !== undefined ? outer.thrown : [], states: [NOTHING] };
  context.attempt = attempt;
  const regions: Ends = [];
  const around = enterRegion(context, NONE, RegionKind.Try, node);
  lowerTryBlock(context, node.tryBlock, attempt);
  noteEnd(context, regions);
  leaveRegion(context, around);
  context.attempt = outer;
  const ends: Difference[] = [takeDifference(environment, rows, since)];
  const failures: Difference[] = [...attempt.states];
  if (handler !== undefined) {
    join(context, failures, false, handler);
    enterRegion(context, NONE, RegionKind.Catch, handler);
    lowerCatch(context, handler, attempt.thrown);
    noteEnd(context, regions);
    leaveRegion(context, around);
    failures.push(difference(environment, since));
    ends.push(takeDifference(environment, rows, since));
  }
  finish(context, node, ends, failures);
  joinRegions(context, around, regions);
}

function finish(context: Lowering, node: ts.TryStatement, ends: Difference[], failures: readonly Difference[]): void {
  const { environment } = context;
  const place = node.finallyBlock ?? node.tryBlock;
  if (node.finallyBlock === undefined) {
    join(context, ends, false, place);
    return;
  }
  const unreachable = ends.every((end) => end === undefined);
  join(context, [...ends, ...failures], false, place);
  lowerBlock(context, node.finallyBlock);
  if (unreachable) environment.dead = true;
}

function lowerTryBlock(context: Lowering, block: ts.Block, attempt: Attempt): void {
  const { environment } = context;
  const outer = enterScope(context, block);
  for (const statement of block.statements) {
    lowerStatement(context, statement);
    if (attempt.states.length < MAX_STATES) attempt.states.push(difference(environment, attempt.since));
  }
  context.scope = outer;
}

function lowerCatch(context: Lowering, node: ts.CatchClause, thrown: readonly Operand[]): void {
  const outer = enterScope(context, node);
  if (node.variableDeclaration !== undefined) {
    const from = context.stack.length;
    for (const operand of thrown) push(context.stack, operand);
    const { name } = node.variableDeclaration;
    bindPattern(context, name, emitList(context, Op.Catch, NONE, NONE, NONE, from, name));
  }
  lowerStatements(context, node.block.statements);
  context.scope = outer;
}
