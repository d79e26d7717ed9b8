import { addTo, remember, type ControlRow } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { keyOfFunction } from "../link/identity.ts";
import { readAt, type CallGraphView, type Definition } from "../link/definitions.ts";
import { fieldWrites, isOwnObject } from "../link/field-writes.ts";
import { constantOf, keyOf, loadedKey, plainValue, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { forEachCallRow } from "./call-rows.ts";
import { definitionsBelow } from "./definitions.ts";

/** Where a callback is told a person's answer: a parameter, or a field of it. */
interface Told {
  readonly parameter: number;
  readonly fields: readonly string[];
  readonly row: ControlRow;
}

const known = new WeakMap<SolveState, ReadonlyMap<string, readonly Told[]>>();

const views = new WeakMap<SolveState, CallGraphView>();

/** In which a parameter that a library fills is the end: what the library made it of is not asked. */
function viewToCallbacks(state: SolveState): CallGraphView {
  return { ...callGraphView(state), handedTo: () => [] };
}

/** Whether objects of the program keep what callbacks are told. */
export function keepsAnswers(state: SolveState): boolean {
  return [...callbacksOf(state).values()].some((told) => told.some(({ row }) => row.kept));
}

/** The parameters by which callbacks are told answers, or in fields of which. */
export function toldParameters(state: SolveState): readonly (readonly [module: LinkedModule, param: number])[] {
  return state.program.modules.flatMap((module) =>
    module.entries.flatMap(({ params }, fn) =>
      (callbacksOf(state).get(keyOfFunction(module, fn)) ?? []).map(({ parameter }) => [module, params[parameter] ?? -1] as const),
    ),
  );
}

function callbacksOf(state: SolveState): ReadonlyMap<string, readonly Told[]> {
  return remember(known, state, () => findCallbacks(state));
}

/** Whether an object keeps in a field, which a value is read from, what a library told a callback that a person has answered: answered to what was asked here. */
export function isKeptAnswer(state: SolveState, instance: Instance, operand: Operand): boolean {
  if (!keepsAnswers(state) || !isAskedFor(moduleOf(state, instance), instance.fn, operand)) return false;
  const callbacks = callbacksOf(state);
  const definitions = keptIn(moduleOf(state, instance), instance.fn, operand).flatMap((kept) => definitionsOfKept(state, instance, kept));
  return definitions.some(({ module, operand: param, rest = [] }) => {
    if (param < 0 || module.facts.kind[param] !== Op.Param) return false;
    const told = callbacks.get(keyOfFunction(module, module.functionOfValue[param] ?? 0)) ?? [];
    const found = told.find(
      ({ parameter, fields, row }) => row.kept && parameter === module.facts.x[param] && fields.every((key, at) => rest[at] === key),
    );
    if (found) state.use(found.row);
    return found !== undefined;
  });
}

/** A field that is read, and what its class writes into it: while a function waits, others run. */
function keptIn(module: LinkedModule, fn: number, read: Operand): readonly Operand[] {
  const key = loadedKey(module.facts, read);
  const isOwn = key !== undefined && isOwnObject(module, module.facts.x[read] ?? -1);
  return isOwn ? [read, ...fieldWrites(module, fn, key)] : [read];
}

function definitionsOfKept(state: SolveState, instance: Instance, kept: Operand): readonly Definition[] {
  const view = remember(views, state, () => viewToCallbacks(state));
  return readAt(state.program, moduleOf(state, instance), kept, [], view).definitions;
}

/** Whether the function that reads a field empties it, so that an answer has to come: otherwise a person may have said so long ago, as a setting. */
function isAskedFor(module: LinkedModule, fn: number, read: Operand): boolean {
  const { facts } = module;
  const [key, { first, end }] = [loadedKey(facts, read), facts.functions[fn] ?? { first: 0, end: 0 }];
  if (key === undefined) return false;
  for (let value = first; value < end; value++) {
    const isWritten = facts.kind[value] === Op.Store && keyOf(facts, facts.y[value] ?? -1) === key;
    if (isWritten && constantOf(facts, plainValue(facts, facts.z[value] ?? -1)) === null) return true;
  }
  return false;
}

/** Whether a value is a parameter, or lies in the field of one, by which a library tells a callback what a person has answered. */
export function isToldAnswer(state: SolveState, instance: Instance, operand: Operand): boolean {
  const module = moduleOf(state, instance);
  const told = callbacksOf(state).get(keyOfFunction(module, instance.fn));
  if (!told) return false;
  const { facts } = module;
  const fields: string[] = [];
  let at = operand;
  while (at >= 0 && (facts.kind[at] === Op.Load || facts.kind[at] === Op.Pi || facts.kind[at] === Op.Typed)) {
    const key = facts.kind[at] === Op.Load ? keyOf(facts, facts.y[at] ?? -1) : undefined;
    if (key !== undefined) fields.unshift(key);
    at = facts.x[at] ?? -1;
  }
  if (at < 0 || facts.kind[at] !== Op.Param) return false;
  const found = told.find(({ parameter, fields: below, row }) => !row.kept && parameter === facts.x[at] && below.join() === fields.join());
  if (found) state.use(found.row);
  return found !== undefined;
}

/** By module and function the answers that it is told. */
function findCallbacks(state: SolveState): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  forEachCallRow(state, "control", (place, { says: { row }, at }) => {
    if (row.control !== "approval" || typeof at?.callback !== "number") return;
    const told = { parameter: at.callback, fields: at.below, row };
    for (const { module, operand } of definitionsBelow(state, place, { ...at, callback: undefined, below: [] })) {
      if (operand < 0 || module.facts.kind[operand] !== Op.Function) continue;
      addTo(found, keyOfFunction(module, module.facts.x[operand] ?? -1), told);
    }
  });
  return found;
}
