import { Op } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { argumentOf, constantOf, methodOf, type LinkedModule } from "../link/program.ts";
import { callGraphView, passedOnBy } from "../solve/call-graph.ts";
import { patternOf } from "../solve/guards/patterns.ts";
import type { SolveState } from "../solve/state.ts";
import { isFresh, timeLike } from "./new-values.ts";
import { readOperand } from "./options.ts";

const MAX_DEPTH = 8;

/** What a text looks like that holds the present time, and what that looked like; of an identifier that is new each time nobody asks. */
interface Look {
  readonly text: string;
  readonly time: string;
}

const ANY: Look = { text: "", time: "" };

/** Whether what a call gives is an identifier that is new each time, or the present time with all of its digits. */
export function isNewText(state: SolveState, definition: Definition): boolean {
  const look = lookOf(state, definition, MAX_DEPTH);
  return look !== undefined && keepsDigits(look.text, look.time);
}

/** Whether a method leaves all digits of any time that may stand in a text. */
export function keepsTimes(state: SolveState, definition: Definition): boolean {
  const { module, operand } = definition;
  const left = WHOLE.has(methodOf(module.facts, operand) ?? "") ? changedBy(state, definition, ANY_TIME) : undefined;
  return left !== undefined && keepsDigits(left, ANY_TIME);
}

/** It has every digit. */
const ANY_TIME = "1987-06-05T14:32:10.987Z";

function keepsDigits(text: string, time: string): boolean {
  return text.replace(/\D/gu, "") === time.replace(/\D/gu, "");
}

function lookOf(state: SolveState, definition: Definition, depth: number): Look | undefined {
  const { module, operand } = definition;
  // What a file makes when it is loaded stays the same for all calls of a tool.
  if (depth === 0 || operand < 0 || module.facts.kind[operand] !== Op.Call || module.functionOfValue[operand] === 0) return undefined;
  if (isFresh(state, module, operand)) return ANY;
  const time = timeLike(state, module, operand);
  if (time !== undefined) return { text: time, time };
  const [made, ...others] = [...passedOnBy(state, module, operand), ...passedOnBy(state, module, operand, true)];
  if (made !== undefined && others.length === 0) return lookOfOperand(state, module, made, depth);
  const look = METHODS.has(methodOf(module.facts, operand) ?? "")
    ? lookOfOperand(state, module, module.facts.y[operand] ?? -1, depth)
    : undefined;
  if (look === undefined || look === ANY) return look;
  const text = changedBy(state, definition, look.text);
  return text === undefined ? undefined : { ...look, text };
}

/** Of an operand that is one thing only. */
function lookOfOperand(state: SolveState, module: LinkedModule, operand: number, depth: number): Look | undefined {
  const { definitions, isOpen } = readOperand(state, { module }, operand);
  const [only, ...others] = definitions;
  return only && others.length === 0 && !isOpen && only.rest === undefined ? lookOf(state, only, depth - 1) : undefined;
}

/** Methods that change characters wherever they stand in a text. */
const WHOLE: ReadonlySet<string> = new Set(["replace", "replaceAll", "toLowerCase", "toUpperCase", "trim"]);

/** Methods of texts and numbers. */
const METHODS: ReadonlySet<string> = new Set([...WHOLE, "slice", "substring", "substr", "toString"]);

/** What a method of a text makes of one, as far as its arguments are constants. */
function changedBy(state: SolveState, { module, operand }: Definition, text: string): string | undefined {
  const { facts } = module;
  const [first, second] = [0, 1].map((index) => constantOf(facts, argumentOf(facts, operand, index) ?? -1));
  switch (methodOf(facts, operand)) {
    case "slice":
    case "substring":
      return typeof first === "number" ? text.slice(first, typeof second === "number" ? second : undefined) : undefined;
    case "replace":
    case "replaceAll":
      return typeof second === "string" ? replaced(state, module, argumentOf(facts, operand, 0) ?? -1, second, text) : undefined;
    case "substr":
      return undefined;
    default:
      return text;
  }
}

function replaced(state: SolveState, module: LinkedModule, pattern: number, replacement: string, text: string): string | undefined {
  const [only, ...others] = definitionsOf(state.program, module, pattern, callGraphView(state));
  if (!only || others.length > 0) return undefined;
  const constant = constantOf(only.module.facts, only.operand);
  if (typeof constant === "string") return text.replaceAll(constant, replacement);
  const found = patternOf(only.module, only.operand);
  try {
    return found && text.replace(new RegExp(found.source, found.flags), replacement);
  } catch {
    return undefined;
  }
}
