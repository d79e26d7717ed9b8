import { type EffectCondition, type EffectRow, type NameCondition, type OptionCondition, type TextCondition } from "@sluice/core";
import { CallFlag, type Constant, Op } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { spreadIn } from "../link/literal-parts.ts";
import { constantOf } from "../link/program.ts";
import { modelPattern } from "../resolve/model-pattern.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import type { SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { constantJson, constantTexts } from "./constant-text.ts";
import { definitionsBelow, pathOf } from "./definitions.ts";
import { isOfMaker, readOption } from "./options.ts";

/** What an effect depends on: of a list, each. */
export type Conditions = NonNullable<EffectRow["when"]>;

/** Whether what a row says holds for a call, or may hold; of several conditions all. */
export function mayHold(state: SolveState, place: CallPlace, when: Conditions | NameCondition | undefined): boolean {
  if (when && "named" in when) return mayBeNamed(definitionsBelow(state, place, pathOf(when.option)), when);
  return listed(when).every((condition) => holds(state, place, condition, false));
}

/** Those of what a row says that cannot be read off the program to hold: they may hold for all that is known. */
export function unsureOf(state: SolveState, place: CallPlace, when: Conditions | undefined): readonly EffectCondition[] {
  return listed(when).filter((condition) => !holds(state, place, condition, true));
}

function listed(when: Conditions | undefined): readonly EffectCondition[] {
  return when === undefined ? [] : "option" in when ? [when] : when;
}

function holds(state: SolveState, place: CallPlace, when: EffectCondition, isSure: boolean): boolean {
  const path = pathOf(when.option);
  // An option of the call that made what this one is a method of.
  const isEarlier = isOfMaker(when.option) || ("ofMaker" in when && when.ofMaker);
  const definitions = isEarlier ? readOption(state, place, when.option).definitions : definitionsBelow(state, place, path);
  if ("matches" in when) return textHolds(state, place, path, definitions, { ...when, known: isSure || (when.known ?? false) });
  return optionHolds(definitions, { ...when, known: (isSure && when.not !== true) || (when.known ?? false) });
}

function mayBeNamed(definitions: readonly Definition[], { named }: NameCondition): boolean {
  const test = modelPattern(named, "u");
  const names = definitions.map(({ module, operand, external }) => (external ? external.path.at(-1) : constantOf(module.facts, operand)));
  return names.length === 0 || names.some((name) => typeof name !== "string" || test.test(name));
}

/** Text that is not known may be anything. Objects, lists and functions are no text, nor is what is not given. */
function textHolds(
  state: SolveState,
  place: CallPlace,
  path: RelativePath,
  definitions: readonly Definition[],
  condition: Read<TextCondition>,
): boolean {
  const { not, known } = condition;
  const test = patternOf(condition);
  const given = definitions.filter(({ module, operand }) => constantOf(module.facts, operand) !== null);
  const all = given.flatMap((definition) => textsFor(state, condition, definition));
  const texts = condition.standsFor && all.some((text) => typeof text === "string") ? all.filter((text) => text !== undefined) : all;
  if (texts.length === 0) return not ? !(known && isHidden(state, place, path)) : !known && isHidden(state, place, path);
  if (not) return texts.some((text) => (typeof text === "string" ? !test.test(text) : !known || text === null));
  return texts.some((text) => (text === undefined ? !known : text !== null && test.test(text)));
}

/** The pattern of a condition. */
export function patternOf({ matches, cased }: Pick<TextCondition, "matches" | "cased">): RegExp {
  return modelPattern(matches, cased ? "u" : "iu");
}

/** What the text may be that a condition is about; null for what is no text. */
function textsFor(
  state: SolveState,
  { whole, json }: Pick<TextCondition, "whole" | "json">,
  definition: Definition,
): readonly (string | null | undefined)[] {
  const { module, operand } = definition;
  if (json && operand >= 0 && module.facts.kind[operand] === Op.Object) return constantJson(state, definition, whole ?? false);
  return isStructure(definition) ? [null] : constantTexts(state, definition, whole ?? false);
}

/** A condition of which it is said whether it takes what is known only. */
type Read<Condition> = Omit<Condition, "known"> & { readonly known: boolean };

/** What a tag makes of its text is taken for an object of its library, which shows nothing of it. */
function isTagged({ module: { facts }, operand }: Definition): boolean {
  return operand >= 0 && facts.kind[operand] === Op.Call && ((facts.z[operand] ?? 0) & CallFlag.Tagged) !== 0;
}

function isStructure(definition: Definition): boolean {
  const { module, operand } = definition;
  const kind = operand < 0 ? undefined : module.facts.kind[operand];
  return isTagged(definition) || kind === Op.Object || kind === Op.Array || kind === Op.Function || kind === Op.Class;
}

/** Whether an option that was not found may yet be given: in an object, or a list, that cannot be read. */
function isHidden(state: SolveState, place: CallPlace, path: RelativePath): boolean {
  for (let depth = path.fields.length - 1; depth >= 0; depth--) {
    const holders = definitionsBelow(state, place, { ...path, fields: path.fields.slice(0, depth) });
    // A text that is partly known has no fields.
    const objects = holders.filter((holder) => constantTexts(state, holder, false).includes(undefined));
    if (holders.length > 0) return objects.some(mayHoldMore);
  }
  return false;
}

/** Whether something may have more fields than its literal says; a text has none. */
function mayHoldMore(definition: Definition): boolean {
  const { operand, external } = definition;
  const { facts } = definition.module;
  if (external) return true;
  if (operand < 0) return false;
  switch (facts.kind[operand]) {
    case Op.Object:
    case Op.Array:
      return spreadIn(facts, operand).length > 0;
    case Op.Function:
    case Op.Class:
    case Op.Concat:
      return false;
    default:
      return !isTagged(definition);
  }
}

/** A value that is not constant may be anything but absent. */
const ANY = Symbol("any");

function optionHolds(definitions: readonly Definition[], condition: Read<OptionCondition>): boolean {
  const holds = definitions.some(({ module, operand }) => fits(condition, operand < -1 ? constantOf(module.facts, operand) : ANY));
  return condition.not === true ? !holds : holds;
}

function fits({ is, known }: Read<OptionCondition>, value: Constant | undefined | typeof ANY): boolean {
  if (known && value === ANY) return false;
  if (is === "set") return value !== false && value !== null && value !== undefined;
  return value === ANY ? is !== false : value === is;
}
