import { UNKNOWN_TEXT } from "@sluice/core";
import { Op } from "../ir.ts";
import { constantsOf } from "../link/definitions.ts";
import { keyOf, listOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { isWordOfShell, openQuote } from "../solve/quoted.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { isInterpretedAfter, isIsolatedAfter, wordsOf } from "../reach/interpreters.ts";
import { isIsolatedWord } from "../reach/listed-words.ts";
import { optionOf } from "../reach/sink-options.ts";

/**
 * Whether data is written into a command as one word, so that a shell takes it for text, and the program whose word it is takes it for no command either;
 * what else the program does with its words is another matter.
 */
export function isWord(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const line = lineBefore(state, hit, trace);
  return line !== undefined && !isInterpretedAfter(state, line);
}

/**
 * Whether such a word is no option either, nor a variable for a program, nor where its output goes: it begins with something else, or stands behind `--`
 * (POSIX.1-2017, 12.2, guideline 10).
 */
export function isOperandOnly(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const line = lineBefore(state, hit, trace);
  if (line === undefined || isInterpretedAfter(state, line)) return false;
  const words = wordsOf(line);
  const begun = words.pop() ?? "";
  const before = words.at(-1) ?? "";
  return before === "--" || (BEGUN.test(begun) && !/[<>]$/u.test(before));
}

/** Whether such a word, or one of a list, goes to what a program starts in an isolate: `docker run image word`. */
export function isForIsolate(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const line = lineBefore(state, hit, trace);
  if (line !== undefined) return isIsolatedAfter(state, wordsOf(line).slice(0, -1));
  const named = hit.row.interpretedBy ?? hit.row.sureFor?.option;
  const programs = named === undefined ? [] : constantsOf(optionOf(state, hit, named));
  return programs.length > 0 && programs.every((program) => typeof program === "string" && isIsolatedWord(state, program, trace));
}

/** The beginning of a word that is known, and neither that of an option (`-o`, `+x`, `/c`) nor of a variable (`PATH=`). */
const BEGUN = new RegExp(`^(?!\\w+=)[^-+/<>${UNKNOWN_TEXT}]`, "u");

/** What stands in a command before data that is one word of it, or a part of one, in single quotes. */
function lineBefore(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): string | undefined {
  if (row.kind !== "shell") return undefined;
  const texts = trace.flatMap((edge, index) => textAround(state, edge, trace[index - 1]) ?? []);
  if (!texts.some(({ isWord }) => isWord)) return undefined;
  const line = texts
    .map(({ before }) => before)
    .reverse()
    .join("");
  return openQuote(line) === "'" ? line : undefined;
}

/** A text that data is written into. */
interface Around {
  readonly before: string;
  /** Whether all that holds the data in it is quoted for a shell. */
  readonly isWord: boolean;
}

function textAround(state: SolveState, { instance, place }: Edge, before: Edge | undefined): Around | undefined {
  const module = moduleOf(state, instance);
  const { facts } = module;
  if (place < 0 || facts.kind[place] !== Op.Concat || before?.instance !== instance) return undefined;
  const list = listOf(facts, place);
  const at = list.indexOf(before.place);
  if (at < 0) return undefined;
  const { atom } = before.fact;
  const holding = [...list.keys()].filter((index) => {
    const part = list[index] ?? -1;
    return part >= 0 && [...edgesAt(instance, part)].some((edge) => edge.fact.atom === atom);
  });
  return {
    before: [...list.subarray(0, at)].map((part) => keyOf(facts, part) ?? UNKNOWN_TEXT).join(""),
    isWord: holding.every((index) => isWordOfShell(module, list, index, callGraphView(state))),
  };
}
