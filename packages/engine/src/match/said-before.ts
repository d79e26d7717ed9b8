import { UNKNOWN_TEXT } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { keyOf, listOf, plainValues } from "../link/program.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Atom, Edge, Instance } from "../solve/tracking.ts";

/**
 * Whether the program has said all that matters in the text that data becomes part of before anything of that data comes, however many parts of the text are of it:
 * see `until` of a sink.
 */
export function isSaidBefore(state: SolveState, { row: { until } }: SinkHit, trace: readonly Edge[]): boolean {
  if (until === undefined) return false;
  const text = trace.findLast(({ instance, place }) => place >= 0 && moduleOf(state, instance).facts.kind[place] === Op.Concat);
  if (!text) return false;
  const pattern = new RegExp(until, "iu");
  const begun = beginningsOf({ state, instance: text.instance, atom: text.fact.atom }, text.place, MAX_DEPTH);
  const over = begun.filter(({ isOver }) => isOver);
  return over.length > 0 && over.every(({ said }) => pattern.test(said));
}

/** How far a text is followed that is put together in several statements, and in how many ways it may have been. */
const MAX_DEPTH = 8;
const MAX_TEXTS = 32;

/** The data whose coming is waited for, and the function that puts the text together. */
interface Awaited {
  readonly state: SolveState;
  readonly instance: Instance;
  readonly atom: Atom;
}

/** What one way of putting a text together says, and whether it ends where the data comes. */
interface Beginning {
  readonly said: string;
  readonly isOver: boolean;
}

/** Where nobody knows what comes first, the data does. */
const AT_ONCE: Beginning = { said: "", isOver: true };

/** What a text may say before the first of the data in it. */
function beginningsOf(awaited: Awaited, text: Operand, depth: number): readonly Beginning[] {
  const { facts } = moduleOf(awaited.state, awaited.instance);
  let found: readonly Beginning[] = [{ said: "", isOver: false }];
  for (const part of listOf(facts, text)) {
    const next = partOf(awaited, part, depth);
    if (found.length * next.length > MAX_TEXTS) return [AT_ONCE];
    found = found.flatMap((before) => (before.isOver ? [before] : next.map(({ said, isOver }) => ({ said: before.said + said, isOver }))));
  }
  return found;
}

function partOf(awaited: Awaited, part: Operand, depth: number): readonly Beginning[] {
  const { facts } = moduleOf(awaited.state, awaited.instance);
  return plainValues(facts, part).flatMap((value): readonly Beginning[] => {
    const constant = keyOf(facts, value);
    if (constant !== undefined) return [{ said: constant, isOver: false }];
    if (value >= 0 && facts.kind[value] === Op.Concat && depth > 0) return beginningsOf(awaited, value, depth - 1);
    return [holds(awaited, value) ? AT_ONCE : { said: UNKNOWN_TEXT, isOver: false }];
  });
}

function holds({ instance, atom }: Awaited, value: Operand): boolean {
  return value >= 0 && edgesAt(instance, value).some(({ fact }) => fact.atom === atom);
}
