import { Op } from "../ir.ts";
import { forEachArgument } from "../link/program.ts";
import { callRowsOf } from "../reach/call-rows.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";

/** Lines of the program's own words by which one knows that it talks to a person: how to go on, what has been done. */
const MANY_LINES = 4;

/**
 * Whether what is recorded is shown to the person who runs the program, who has asked for it: a function that prints many lines of its own words leads
 * somebody through a setup, and the secret is what that was for.
 */
export function isShownToPerson(state: SolveState, { row, edge, call }: SinkHit): boolean {
  if (row.shown !== true) return false;
  const { instance } = edge;
  const { facts } = moduleOf(state, instance);
  const rows = new Set(logsAt(state, instance, call));
  const lines = [...instance.calls.keys()].filter(
    (other) =>
      facts.kind[other] === Op.Call && isConstant(state, instance, other) && logsAt(state, instance, other).some((each) => rows.has(each)),
  );
  return lines.length >= MANY_LINES;
}

function logsAt(state: SolveState, instance: Instance, call: number): readonly object[] {
  return callRowsOf(state, instance, call, "control");
}

function isConstant(state: SolveState, instance: Instance, call: number): boolean {
  let isAll = true;
  forEachArgument(moduleOf(state, instance).facts, call, (operand) => (isAll &&= operand < -1));
  return isAll;
}
