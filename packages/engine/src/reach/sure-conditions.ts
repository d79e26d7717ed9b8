import { UNKNOWN_TEXT, type OptionCondition, type TextCondition } from "@sluice/core";
import { Op } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { patternOf } from "./conditions.ts";
import { partsOf, readOperand, readOption } from "./options.ts";

/** Whether a condition of a row holds for a call; undefined where nobody can know. */
export function conditionHolds(state: SolveState, place: CallPlace, condition: TextCondition | OptionCondition): boolean | undefined {
  const { definitions, isOpen } = readOption(state, place, condition.option);
  const answers = definitions.map((definition) =>
    "matches" in condition ? matches(state, condition, definition) : isConstant(condition, definition),
  );
  if (definitions.length === 0 && !isOpen) answers.push(isAbsentMeant(condition));
  if (isOpen) answers.push(undefined);
  const holds = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  return condition.not === true && holds !== undefined ? !holds : holds;
}

/** An option that is not given has no text, and is but `undefined`. */
function isAbsentMeant(condition: TextCondition | OptionCondition): boolean {
  return "matches" in condition ? false : condition.is === false;
}

function isConstant({ is }: OptionCondition, { module, operand, rest }: Definition): boolean | undefined {
  const value = operand < -1 && rest === undefined ? constantOf(module.facts, operand) : undefined;
  if (operand < -1 && value === undefined) return undefined;
  if (is === "set") return operand < -1 ? value !== false && value !== null : isMade(module.facts.kind[operand]) ? true : undefined;
  return operand < -1 ? value === is : undefined;
}

/** Objects and functions are no constants, and are never false. */
function isMade(kind: number | undefined): boolean {
  return kind === Op.Object || kind === Op.Array || kind === Op.Function || kind === Op.Class;
}

function matches(state: SolveState, condition: TextCondition, definition: Definition): boolean | undefined {
  const text = textOf(state, definition);
  // A function is no text.
  if (text === undefined) return definition.module.facts.kind[definition.operand] === Op.Function ? false : undefined;
  if (patternOf(condition).test(text.known)) return true;
  return text.isWhole ? false : undefined;
}

/** Text, as far as it is constant. */
export interface KnownText {
  readonly known: string;
  readonly isWhole: boolean;
}

const MAX_DEPTH = 8;

/** The constant text that a value begins with, and whether that is all of it. Of a list its texts, with spaces between. */
export function textOf(state: SolveState, definition: Definition, depth: number = MAX_DEPTH): KnownText | undefined {
  const { module, operand, rest } = definition;
  if (operand < -1) return { known: String(constantOf(module.facts, operand) ?? ""), isWhole: true };
  if (rest !== undefined || operand < 0 || depth === 0) return undefined;
  // A URL is the text that it is made of.
  if (module.facts.kind[operand] === Op.Call) {
    const [first] = callGraphView(state).passedOnBy(module, operand);
    return first === undefined ? undefined : onlyText(state, definition, first, depth - 1);
  }
  const texts = (): readonly (KnownText | undefined)[] => partsOf(definition).map((part) => onlyText(state, definition, part, depth - 1));
  if (module.facts.kind[operand] === Op.Concat) return joined(texts());
  if (module.facts.kind[operand] !== Op.Array) return undefined;
  const parts = texts().map((text) => (text ? text.known + (text.isWhole ? "" : UNKNOWN_TEXT) : UNKNOWN_TEXT));
  return { known: parts.join(" "), isWhole: true };
}

function onlyText(state: SolveState, at: Definition, operand: number, depth: number): KnownText | undefined {
  const { definitions, isOpen } = readOperand(state, at, operand);
  const [only, ...others] = definitions;
  return only && others.length === 0 && !isOpen ? textOf(state, only, depth) : undefined;
}

/** Texts one after the other, up to the first that is not wholly known. */
function joined(texts: readonly (KnownText | undefined)[]): KnownText {
  const stop = texts.findIndex((text) => text?.isWhole !== true);
  const known = (stop === -1 ? texts : texts.slice(0, stop + 1)).map((text) => text?.known ?? "").join("");
  return { known, isWhole: stop === -1 };
}
