import { constantOf } from "../link/program.ts";
import { definitionsFrom } from "../solve/call-graph.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { OptionCondition } from "@sluice/core";
import type { Constant } from "../ir.ts";

/** Whether a sink's condition on an option of the call holds, or may hold. */
export function optionHolds(state: SolveState, hit: SinkHit): boolean {
  const condition = hit.row.when;
  if (!condition || !hit.option) return true;
  const definitions = definitionsFrom(state, moduleOf(state, hit.edge.instance), hit.call, hit.option);
  const holds = definitions.some(({ module, operand }) => fits(condition, operand < -1 ? constantOf(module.facts, operand) : ANY));
  return condition.not === true ? !holds : holds;
}

/** A value that is not constant may be anything but absent. */
const ANY = Symbol("any");

function fits({ is, known }: OptionCondition, value: Constant | undefined | typeof ANY): boolean {
  if (known && value === ANY) return false;
  if (is === "set") return value !== false && value !== null && value !== undefined;
  return value === ANY ? is !== false : value === is;
}
