import { remember } from "@sluice/core";
import { LogicalOperator, Op, type Operand } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { comparisonAt } from "./compared-names.ts";
import { originsOf } from "./picks.ts";
import { outcomesOf } from "./regions.ts";
import { joined } from "./truth.ts";

/**
 * Whether a region of a function is left out where one of its parameters is this name: the function compares the parameter with the name, and comes here
 * only where it is another one.
 */
export function isForOtherName(module: LinkedModule, region: number, name: string): boolean {
  return outcomesOf(module.facts, region).some(({ condition, isTrue }) => truthOf(module, condition, name) === !isTrue);
}

/** How a condition turns out for the name; undefined where that does not tell. */
function truthOf(module: LinkedModule, condition: Operand, name: string): boolean | undefined {
  if (condition < 0) return undefined;
  const { facts } = module;
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  if (facts.kind[condition] === Op.Logical && z !== LogicalOperator.Nullish)
    return joined([truthOf(module, x, name), truthOf(module, y, name)], z === LogicalOperator.Or);
  const compared = comparisonAt(facts, condition);
  const param = compared && parameterAt(module, compared.value);
  return compared && param !== undefined && isNamed(module, param, name) ? (compared.name === name) === compared.isEqual : undefined;
}

/** The parameter that a value is, whatever it was compared with before. */
function parameterAt(module: LinkedModule, value: Operand): Operand | undefined {
  const { kind } = module.facts;
  const [param, ...others] = originsOf(module, value).filter((at) => !VERSIONS.has(kind[at] ?? -1));
  return param !== undefined && others.length === 0 && kind[param] === Op.Param ? param : undefined;
}

const VERSIONS: ReadonlySet<number> = new Set([Op.Pi, Op.Post, Op.Typed, Op.Phi]);

/** Whether a parameter is compared with a name somewhere: then it is told the names of tools, and not what one of them is to do. */
function isNamed(module: LinkedModule, param: Operand, name: string): boolean {
  return (
    remember(names, module, () => namesIn(module))
      .get(param)
      ?.has(name) ?? false
  );
}

const names = new WeakMap<LinkedModule, ReadonlyMap<Operand, ReadonlySet<string>>>();

/** By parameter the constants that it is compared with. */
function namesIn(module: LinkedModule): ReadonlyMap<Operand, ReadonlySet<string>> {
  const found = new Map<Operand, Set<string>>();
  for (let value = 0; value < module.facts.kind.length; value++) {
    const compared = comparisonAt(module.facts, value);
    const param = compared && parameterAt(module, compared.value);
    if (compared && param !== undefined) remember(found, param, () => new Set<string>()).add(compared.name);
  }
  return found;
}
