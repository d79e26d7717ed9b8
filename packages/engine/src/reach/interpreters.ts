import type { InterpreterRow } from "@sluice/core";
import { modelPattern } from "../resolve/model-pattern.ts";
import type { SolveState } from "../solve/state.ts";

/** Words of a name of a program. */
const MAX_NAME = 6;

/** Programs that start others, one in another. */
const MAX_DEPTH = 8;

/** Whether a program takes the word that begins at the end of a command's text for a command or for code; so it does with the name of a program. */
export function isInterpretedAfter(state: SolveState, before: string): boolean {
  const words = wordsOf(before);
  const word = words.pop() ?? "";
  return isInterpreted(state, words, word, MAX_DEPTH);
}

/**
 * By which rows a program, the first of the words, takes a word of a list for nothing but a command or code. `begun` is what is written at the beginning of
 * that word.
 */
export function codeRowsAfter(state: SolveState, [program = "", ...words]: readonly string[], begun: string): readonly InterpreterRow[] {
  const command = [nameOfProgram(program), ...words];
  const [word] = /^--[\w-]+=/u.exec(begun) ?? [begun];
  return state.interpreters.filter((row) => row.whole === true && takes(state, row, command, word, MAX_DEPTH));
}

/** Whether the word behind these is one of a command that runs in an isolate: `docker run image command`. Options of what begins that stand before it. */
export function isIsolatedAfter(state: SolveState, [program = "", ...words]: readonly string[]): boolean {
  const command = [nameOfProgram(program), ...words];
  return state.interpreters.some((row) => {
    const { isolatedUnless, skips = 0 } = row;
    const length = isolatedUnless === undefined ? 0 : nameLength(row, command);
    if (isolatedUnless === undefined || length === 0) return false;
    const others = command.slice(length);
    const skipped = operandsFrom(row, others, 0)[skips - 1];
    const isSo = skipped !== undefined && !modelPattern(isolatedUnless, "u").test(others.slice(0, skipped).join(" "));
    if (isSo) state.use(row);
    return isSo;
  });
}

/** Whether a program is there to run commands or code that it is given, by the name or the path by which it is started. */
export function isInterpreter(state: SolveState, program: string): boolean {
  const running = state.interpreters.filter(({ whole, operands }) => whole === true || operands === "all");
  return running.some((row) => nameLength(row, [nameOfProgram(program)]) > 0);
}

function isInterpreted(state: SolveState, words: readonly string[], word: string, depth: number): boolean {
  const first = words.findIndex((each) => !BEFORE_PROGRAM.test(each));
  if (first < 0) return !ASSIGNMENT.test(word);
  const [program = "", ...others] = words.slice(first);
  const command = [nameOfProgram(program), ...others];
  return depth > 0 && state.interpreters.some((row) => takes(state, row, command, word, depth));
}

/** `git` of `/usr/bin/git` and `git.exe`. */
export function nameOfProgram(path: string): string {
  return path.replace(/^.*[\\/]|\.exe$/giu, "");
}

const ASSIGNMENT = /^\w+=/u;
/** Assignments, and words of the shell that a command follows (POSIX.1-2017, Shell Command Language, 2.4). */
const BEFORE_PROGRAM = /^(?:\w+=.*|!|\{|do|then|else|elif|if|while|until)$/su;

function takes(state: SolveState, row: InterpreterRow, command: readonly string[], word: string, depth: number): boolean {
  const length = nameLength(row, command);
  if (length === 0) return false;
  const words = command.slice(length);
  const isTaken = isOptionOf(row, words.at(-1), word) || isOperand(state, row, words, word, depth);
  if (isTaken) state.use(row);
  return isTaken;
}

/** How many words of a command are the name of the row's program: the longest that fits. */
function nameLength({ program }: InterpreterRow, command: readonly string[]): number {
  for (let length = Math.min(MAX_NAME, command.length); length > 0; length--)
    if (patternOf(program).test(command.slice(0, length).join(" "))) return length;
  return 0;
}

/** Whether a word is the value of an option, or the end of one, that is interpreted. */
function isOptionOf({ options }: InterpreterRow, before: string | undefined, word: string): boolean {
  if (options === undefined) return false;
  const pattern = patternOf(options);
  return (before !== undefined && pattern.test(before)) || (word !== "" && pattern.test(word.replace(/=$/u, "")));
}

function isOperand(state: SolveState, row: InterpreterRow, words: readonly string[], word: string, depth: number): boolean {
  const { operands, after, skips = 0 } = row;
  if (operands === undefined) return false;
  const from = after === undefined ? 0 : words.findIndex((each) => patternOf(after).test(each)) + 1;
  if (after !== undefined && from === 0) return false;
  const places = operandsFrom(row, words, from);
  const [first] = places.slice(skips);
  if (first === undefined) return places.length === skips && !isValued(row, words.at(-1)) && !word.startsWith("-");
  return operands === "all" || (operands === "program" && isInterpreted(state, words.slice(first), word, depth - 1));
}

/** Where among the words those stand that are neither options nor their values. */
function operandsFrom(row: InterpreterRow, words: readonly string[], from: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!/^-./u.test(word)) found.push(at);
    else if (isValued(row, word)) at++;
  }
  return found;
}

function isValued({ valued }: InterpreterRow, word: string | undefined): boolean {
  return valued !== undefined && word !== undefined && patternOf(valued).test(word);
}

/** The words of the last command of a line, without their quotes; the last of them is the one that the line breaks off in (POSIX.1-2017, 2.2 and 2.3). */
export function wordsOf(line: string): string[] {
  let words = [""];
  let quote = "";
  let isOpen = false;
  for (const character of line) {
    if (quote !== "") {
      if (character === quote) quote = "";
      else words.push((words.pop() ?? "") + character);
    } else if (character === "'" || character === '"') {
      quote = character;
      isOpen = true;
    } else if (/[;&|\n(`]/u.test(character)) {
      words = [""];
      isOpen = false;
    } else if (/\s/u.test(character)) {
      if (isOpen) words.push("");
      isOpen = false;
    } else {
      words.push((words.pop() ?? "") + character);
      isOpen = true;
    }
  }
  return words;
}

function patternOf(source: string): RegExp {
  return modelPattern(`^(?:${source})$`, "u");
}
