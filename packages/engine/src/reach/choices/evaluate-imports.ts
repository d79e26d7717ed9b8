import { exportedNames, resolveExport, resolveImport, type Export } from "../../link/exports.ts";
import type { LinkedModule } from "../../link/program.ts";
import { EACH } from "../../solve/paths.ts";
import type { Choice, Chosen } from "./choice.ts";
import type { Evaluation } from "./evaluation.ts";

/** What an imported name is; nothing is known of what packages export. */
export function evaluateImport(
  evaluation: Evaluation,
  module: LinkedModule,
  value: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const imported = module.facts.imports[module.facts.x[value] ?? -1];
  const items = imported ? resolveImport(evaluation.state.program, module, imported) : [];
  return items.flatMap((item) => evaluateExport(evaluation, item, keys, choice));
}

function evaluateExport(evaluation: Evaluation, item: Export, keys: readonly string[], choice: Choice): readonly Chosen[] {
  switch (item.kind) {
    case "value": {
      const operands = new Set([item.operand, ...(item.cell >= 0 ? (item.module.cellWrites[item.cell] ?? []) : [])]);
      return [...operands].flatMap((operand) => evaluation.visit(item.module, operand, keys, choice));
    }
    case "member":
      return evaluateExport(evaluation, item.of, [item.key, ...keys], choice);
    case "namespace":
      return evaluateNamespace(evaluation, item.module, keys, choice);
    case "package":
      return [];
  }
}

/** The modules that a call loads by a path: which, is chosen once for all that reads what stands at the place. */
export function evaluateLoaded(
  evaluation: Evaluation,
  place: string,
  loaded: readonly LinkedModule[],
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const chosen = evaluation.choices.elementAt(choice, place);
  if (chosen) return evaluation.follow(chosen, keys, choice);
  const found = loaded.map((module): Chosen => ({ value: { kind: "namespace", module }, choice }));
  return evaluation.choose(place, found, keys);
}

/** The exports of a module. */
export function evaluateNamespace(
  evaluation: Evaluation,
  module: LinkedModule,
  [wanted, ...rest]: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  if (wanted === undefined) return [];
  const names = wanted === EACH ? exportedNames(evaluation.state.program, module) : [wanted];
  return names.flatMap((name) =>
    resolveExport(evaluation.state.program, module, name)
      .flatMap((item) => evaluateExport(evaluation, item, rest, choice))
      .map((found) => (wanted === EACH && rest.length === 0 ? { ...found, key: name } : found)),
  );
}
