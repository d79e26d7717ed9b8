import { remember } from "@sluice/core";
import { Op } from "../../ir.ts";
import { keyOf, type LinkedModule } from "../../link/program.ts";
import { callGraphView } from "../../solve/call-graph.ts";
import { EACH } from "../../solve/paths.ts";
import type { SolveState } from "../../solve/state.ts";
import { mayChange } from "./changed-fields.ts";
import { keyOfValue, type Chosen } from "./choice.ts";
import type { Evaluation } from "./evaluation.ts";
import { waysTo } from "./ways.ts";

/**
 * Whether one of these modules, or the one that makes it, may write a field (`EACH`: any) of something after it was made. Where an evaluation is cut
 * short, it may.
 */
export function mayChangeLater(evaluation: Evaluation, made: Chosen, key: string, modules: readonly LinkedModule[]): boolean {
  const wanted = keyOfValue(made.value);
  const all = new Set(made.value.kind === "made" ? [...modules, made.value.module] : modules);
  return [...all].some((module) =>
    changesIn(evaluation.state, module).some((value) => {
      const { facts } = module;
      if (!mayWrite(evaluation.state, module, value, key)) return false;
      const before = evaluation.whole(module, facts.x[value] ?? -1, []);
      return before === undefined || before.some((found) => keyOfValue(found.value) === wanted);
    }),
  );
}

const remembered = new WeakMap<SolveState, Map<LinkedModule, readonly number[]>>();

/** The values of a module that stand for something after a change. */
function changesIn(state: SolveState, module: LinkedModule): readonly number[] {
  const known = remember(remembered, state, () => new Map<LinkedModule, readonly number[]>());
  return remember(known, module, () => {
    const { kind } = module.facts;
    const found: number[] = [];
    for (let value = 0; value < kind.length; value++) if (kind[value] === Op.Store || isCalledWith(module, value)) found.push(value);
    return found;
  });
}

function isCalledWith({ facts }: LinkedModule, value: number): boolean {
  return facts.kind[value] === Op.Post && facts.kind[facts.y[value] ?? -1] === Op.Call;
}

function mayWrite(state: SolveState, module: LinkedModule, value: number, key: string): boolean {
  const { facts } = module;
  const [y, position] = [facts.y[value] ?? -1, facts.z[value] ?? -1];
  if (facts.kind[value] === Op.Store) {
    const written = keyOf(facts, y);
    return key === EACH || written === undefined || written === key;
  }
  const targets = callGraphView(state).targetsOf(module, y);
  if (targets.length > 0) return targets.some((target) => mayChange(state, { ...target, position }, key));
  return waysTo(state, module, y, position < 0 ? "this" : position).length > 0;
}
