import type { EffectRow } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { keyOfFunction } from "../link/identity.ts";
import { constantOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { callGraphView, operandAt } from "../solve/call-graph.ts";
import { givesPath } from "../solve/sanitizer-rows.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { pathOf } from "./definitions.ts";
import { isNewText, keepsTimes } from "./new-texts.ts";
import { partsOf, readOperand } from "./options.ts";
import { pathArguments } from "./own-files.ts";

const MAX_DEPTH = 8;

/** Whether a call that writes over a file, as these rows say, surely meets none: the name of the file is new each time. */
export function isNewFile(state: SolveState, { instance, call }: CallPlace, rows: readonly EffectRow[]): boolean {
  const module = moduleOf(state, instance);
  return rows.every(({ key }) => {
    const operand = key === undefined ? undefined : operandAt(module, call, pathOf(key));
    return operand !== undefined && isNewName(state, module, operand, MAX_DEPTH);
  });
}

/** Whether what a call deletes bears a name that is new each time: nobody but this run has put it there. */
export function isFileOfThisRun(state: SolveState, { instance, call }: CallPlace): boolean {
  const module = moduleOf(state, instance);
  const paths = pathArguments(state, instance, call);
  return paths.length > 0 && paths.every((operand) => isNewName(state, module, operand, MAX_DEPTH));
}

/** Whether the last segment of a path is new each time, whichever path it is. */
function isNewName(state: SolveState, module: LinkedModule, operand: Operand, depth: number): boolean {
  if (depth === 0) return false;
  const results = resultsOf(state, module, operand);
  if (results.length > 0) return results.every((result) => isNewName(result.state, result.module, result.operand, depth - 1));
  const { definitions, isOpen } = readOperand(state, { module }, operand);
  const isNew = (definition: Definition): boolean => definition.rest === undefined && endsNew(state, definition, depth - 1);
  return !isOpen && definitions.length > 0 && definitions.every(isNew);
}

/** The same value, of which more is known. */
const SAME: ReadonlySet<number> = new Set([Op.Await, Op.Pi, Op.Typed, Op.Post]);

/** What functions of the project give back for this one call of them, if the operand is what a call of such gives. */
function resultsOf(
  state: SolveState,
  module: LinkedModule,
  operand: Operand,
): readonly { readonly state: SolveState; readonly module: LinkedModule; readonly operand: Operand }[] {
  const { facts } = module;
  if (operand < 0) return [];
  if (SAME.has(facts.kind[operand] ?? -1)) return resultsOf(state, module, facts.x[operand] ?? -1);
  if (facts.kind[operand] !== Op.Call) return [];
  return callGraphView(state)
    .targetsOf(module, operand)
    .flatMap((target) => {
      const way = new Map(state.way).set(keyOfFunction(target.module, target.fn), { module, call: operand });
      const returns = target.module.entries[target.fn]?.returns ?? [];
      return returns.map((at) => ({ state: { ...state, way }, module: target.module, operand: target.module.facts.x[at] ?? -1 }));
    });
}

function endsNew(state: SolveState, definition: Definition, depth: number): boolean {
  const { module, operand } = definition;
  if (operand < 0) return false;
  if (module.facts.kind[operand] === Op.Concat) return endsInNew(state, definition, depth);
  if (module.facts.kind[operand] !== Op.Call) return false;
  if (isNewText(state, definition)) return true;
  if (givesPath(state, module, operand)) return isNewName(state, module, operandsOf(module.facts, operand).at(-1) ?? -1, depth);
  // What leaves any time what it is does so to a name that holds one.
  return keepsTimes(state, definition) && isNewName(state, module, module.facts.y[operand] ?? -1, depth);
}

/** Whether some part of a text is new each time behind which no segment ends. */
function endsInNew(state: SolveState, definition: Definition, depth: number): boolean {
  const { module } = definition;
  for (const part of partsOf(definition).toReversed()) {
    const constant = constantOf(module.facts, part);
    if (typeof constant === "string" && /[\\/]/u.test(constant)) return false;
    if (constant === undefined && isNewName(state, module, part, depth)) return true;
  }
  return false;
}
