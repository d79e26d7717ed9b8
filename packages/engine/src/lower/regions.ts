import type ts from "typescript";
import { NONE, Op, type Operand, REGION_WIDTH, RegionKind, UnaryOperator } from "../ir.ts";
import { int } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { kindOf, startOf } from "./emit.ts";
import type { Rows } from "./rows.ts";

type Kind = (typeof RegionKind)[keyof typeof RegionKind];

/** What comes next runs only under a condition; gives the region around it, to go back to. */
export function enterRegion(context: Lowering, condition: Operand, kind: Kind, place: ts.Node): number {
  const { regions, rows } = context;
  const around = rows.current;
  rows.current = regions.length / REGION_WIDTH;
  const isBranch = kind === RegionKind.True || kind === RegionKind.False;
  const inner = isBranch ? negated(context, condition) : NONE;
  regions.push(around, inner === NONE ? condition : inner, inner === NONE ? kind : kind ^ 1, startOf(context, place));
  return around;
}

/** What `!` stands before; so the negation need not be kept. */
function negated(context: Lowering, condition: Operand): Operand {
  if (kindOf(context, condition) !== Op.Unary || int(context.rows.z, condition) !== UnaryOperator.Not) return NONE;
  return int(context.rows.x, condition);
}

/** Goes back to a region that is around the present one. */
export function leaveRegion(context: Lowering, around: number): void {
  context.rows.current = around;
}

/** The regions in which branches end that come to their ends. */
export type Ends = number[];

/** Notes where a branch ends, unless it never does. */
export function noteEnd({ environment, rows }: Lowering, ends: Ends): void {
  if (!environment.dead) ends.push(rows.current);
}

/** Behind branches: if only one of them goes on, all that comes next runs under its conditions. */
export function joinRegions(context: Lowering, around: number, ends: Ends): void {
  const [only] = ends;
  context.rows.current = ends.length === 1 && only !== undefined ? only : around;
}

/** Notes where branches meet of which one goes on only in part: what comes next runs behind conditions within it, or behind those of another branch. */
export function noteJoin(context: Lowering, around: number, ends: Ends, place: ts.Node): void {
  if (ends.length > 1) context.joins.push({ fn: context.index, around, offset: place.end, ends });
}

/** Forgets conditions of regions, of the function being lowered, in which nothing happens: nobody will ask for them. */
export function forgetIdleRegions(context: Lowering, first: Operand, isIdle: (rows: Rows, row: Operand) => boolean): void {
  const { regions, rows, firstRegion } = context;
  if (firstRegion === regions.length) return;
  const busy = new Uint8Array(regions.length / REGION_WIDTH);
  const note = (region: number): void => {
    for (let at = region; at > 0 && busy[at] === 0; at = regions[at * REGION_WIDTH] ?? 0) busy[at] = 1;
  };
  note(context.facts.exit);
  for (const { fn, ends } of context.joins) if (fn === context.index) ends.forEach(note);
  for (let row = first; row < rows.length; row++) {
    if (!isIdle(rows, row)) note(int(rows.region, row));
  }
  for (let at = firstRegion; at < regions.length; at += REGION_WIDTH) if (busy[at / REGION_WIDTH] === 0) regions[at + 1] = NONE;
}
