import type { SettingTest } from "@sluice/core";
import { BinaryOperator, type Constant, type ModuleFacts, Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf, type LinkedModule } from "../link/program.ts";

/** Whether a value of an option counts: of a function, whether what it gives back may. */
export function counts(definition: Definition, test: SettingTest): boolean {
  const { module, operand } = definition;
  const constant = constantOf(module.facts, operand);
  if (constant !== undefined) return isCounted(constant, test);
  if (operand >= 0 && module.facts.kind[operand] === Op.Function) return mayGive(module, module.facts.x[operand] ?? -1, test);
  return true;
}

function isCounted(constant: Constant, { is, not }: SettingTest): boolean {
  if (constant !== null && is) return is.includes(constant);
  if (constant !== null && not?.includes(constant)) return false;
  return constant !== false && constant !== null;
}

/**
 * Whether a function may give a value that counts, other than by a comparison for equality: what such a comparison is about, its arguments, a language
 * model chose. How much something costs may be a limit.
 */
function mayGive(module: LinkedModule, fn: number, test: SettingTest): boolean {
  const returns = module.entries[fn]?.returns ?? [];
  if (returns.length === 0) return true;
  return returns.some((at) => {
    const value = module.facts.x[at] ?? -1;
    const constant = constantOf(module.facts, value);
    return constant === undefined ? !isEquality(module.facts, value) : isCounted(constant, test) && (module.facts.region[at] ?? 0) === 0;
  });
}

/** Whether a value is the result of a test for equality. */
export function isEquality(facts: ModuleFacts, value: Operand): boolean {
  if (value < 0) return false;
  const kind = facts.kind[value];
  if (kind === Op.Await || kind === Op.Unary) return isEquality(facts, facts.x[value] ?? -1);
  const operator = facts.z[value];
  return kind === Op.Binary && (operator === BinaryOperator.Equal || operator === BinaryOperator.NotEqual);
}
