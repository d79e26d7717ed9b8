import type { EffectRow, OptionCondition, TextCondition } from "@sluice/core";
import { type Constant, Op } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf, keyOf, listOf } from "../link/program.ts";
import type { SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { definitionsBelow, pathOf } from "./definitions.ts";

type Condition = NonNullable<EffectRow["when"]>;

/** Whether what a row says holds for a call, or may hold. */
export function mayHold(state: SolveState, place: CallPlace, when: Condition | undefined): boolean {
  if (!when) return true;
  const definitions = definitionsBelow(state, place, pathOf(when.option));
  return "matches" in when ? textMayHold(definitions, when) : optionMayHold(definitions, when);
}

/** Text that is not known may be anything: it holds, and so does its opposite. An option that is not given is no text. */
function textMayHold(definitions: readonly Definition[], { matches, not }: TextCondition): boolean {
  const test = new RegExp(matches, "iu");
  if (definitions.length === 0) return true;
  return definitions.some((definition) => {
    const text = beginningOf(definition);
    return text === undefined || test.test(text) !== (not ?? false);
  });
}

/** A text as far as it is constant from its beginning; undefined where nothing of it is. */
function beginningOf({ module: { facts }, operand }: Definition): string | undefined {
  const constant = constantOf(facts, operand);
  if (constant !== undefined) return String(constant);
  if (operand < 0 || facts.kind[operand] !== Op.Concat) return undefined;
  const [first = -1] = listOf(facts, operand);
  return keyOf(facts, first);
}

/** A value that is not constant may be anything but absent. */
const ANY = Symbol("any");

function optionMayHold(definitions: readonly Definition[], condition: OptionCondition): boolean {
  const holds = definitions.some(({ module, operand }) => fits(condition, operand < -1 ? constantOf(module.facts, operand) : ANY));
  return condition.not === true ? !holds : holds;
}

function fits({ is, known }: OptionCondition, value: Constant | undefined | typeof ANY): boolean {
  if (known && value === ANY) return false;
  if (is === "set") return value !== false && value !== null && value !== undefined;
  return value === ANY ? is !== false : value === is;
}
