import type { Operand } from "../../ir.ts";
import { constantOf, type LinkedModule } from "../../link/program.ts";
import type { SolveState } from "../../solve/state.ts";
import type { ChoiceReader } from "./choice-reader.ts";
import type { Choice, Chosen } from "./choice.ts";

/** What several parts of one evaluation share. */
export interface Evaluation {
  readonly state: SolveState;
  readonly choices: ChoiceReader;
  /** What an operand may be under a choice, with the fields below it, outermost first; {@link EACH} stands for every element. */
  readonly visit: (module: LinkedModule, operand: Operand, keys: readonly string[], choice: Choice) => readonly Chosen[];
  /** What stands at fields of a value since the write or the call that it is there for, besides what did before. */
  readonly added: (module: LinkedModule, value: Operand, keys: readonly string[], choice: Choice) => readonly Chosen[];
  /** The fields of what was found. */
  readonly follow: (found: Chosen, keys: readonly string[], choice: Choice) => readonly Chosen[];
  /** The fields of what was found, where from now on a place stands for it. */
  readonly choose: (place: string, found: readonly Chosen[], keys: readonly string[]) => readonly Chosen[];
  /** What stands at fields of an operand in any run, as a question of its own. */
  readonly apart: (module: LinkedModule, operand: Operand, keys: readonly string[]) => readonly Chosen[];
  /** The same; undefined where a limit kept it from finding all. */
  readonly whole: (module: LinkedModule, operand: Operand, keys: readonly string[]) => readonly Chosen[] | undefined;
  /** The texts that an operand may be. */
  readonly texts: (module: LinkedModule, operand: Operand, choice: Choice) => readonly TextChosen[];
  /** Nothing, and a note that for a limit something was left out. */
  readonly cutShort: () => readonly Chosen[];
}

/** A text and the choice that it is read under. */
export interface TextChosen {
  readonly text: string;
  readonly chosen: Chosen;
}

/** The text that a value is, if it is one. */
export function textOf({ value }: Chosen): string | undefined {
  if (value.kind === "text") return value.text;
  const constant = value.kind === "made" ? constantOf(value.module.facts, value.operand) : undefined;
  return typeof constant === "string" ? constant : undefined;
}

/** Where a value is written. */
export function placeOf(module: LinkedModule, value: number): NonNullable<Chosen["written"]> {
  return { module, span: { start: module.facts.start[value] ?? 0, stop: module.facts.stop[value] ?? 0 } };
}

/** What a function gives back. */
export function returnsOf(
  evaluation: Evaluation,
  module: LinkedModule,
  fn: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const returns = module.entries[fn]?.returns ?? [];
  return returns.flatMap((at) => evaluation.visit(module, module.facts.x[at] ?? -1, keys, choice));
}
