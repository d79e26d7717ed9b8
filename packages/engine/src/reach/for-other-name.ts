import { addTo, remember } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import type { SolveState } from "../solve/state.ts";
import { comparisonAt } from "./compared-names.ts";
import { shutBy } from "./name-truth.ts";
import { namedValueAt } from "./named-value.ts";

/**
 * Whether a region of a function is left out where one of its parameters is this name: the function compares the parameter with the name, and comes here
 * only where it is another one. One that is compared with the name somewhere is told the names of tools, and not what one of them is to do.
 */
export function isForOtherName(state: SolveState, module: LinkedModule, region: number, name: string): boolean {
  const told = remember(known, module, () => toldNames(module)).get(name) ?? [];
  return told.some((root) => shutBy(state, module, region, { value: { root, path: [] }, name }) !== undefined);
}

const known = new WeakMap<LinkedModule, ReadonlyMap<string, readonly Operand[]>>();

/** By name the parameters that are compared with it. */
function toldNames(module: LinkedModule): ReadonlyMap<string, readonly Operand[]> {
  const { facts } = module;
  const found = new Map<string, Operand[]>();
  for (let value = 0; value < facts.kind.length; value++) {
    const compared = comparisonAt(facts, value);
    const { root = -1, path = [] } = (compared && namedValueAt(module, compared.value)) ?? {};
    if (!compared || facts.kind[root] !== Op.Param || path.length > 0) continue;
    if (!found.get(compared.name)?.includes(root)) addTo(found, compared.name, root);
  }
  return found;
}
