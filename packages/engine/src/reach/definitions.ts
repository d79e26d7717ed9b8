import { parseAccessPath } from "@sluice/core";
import { Entry, Op, type Operand } from "../ir.ts";
import { definitionsAt, type Definition } from "../link/definitions.ts";
import { argumentOf, argumentSpan, constantOf, keyOf, listOf, partSpan, type LinkedModule, type Span } from "../link/program.ts";
import { relativePath, type RelativePath } from "../resolve/relative-path.ts";
import { callGraphView, definitionsFrom } from "../solve/call-graph.ts";
import { isRoleOf } from "../solve/positions.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { madeTextOf, splitAtText } from "./written-out.ts";

/** A path of a row, as seen from its call. */
export function pathOf(at: string): RelativePath {
  return relativePath(parseAccessPath(at));
}

/** What stands at a path from a call, also in what a callback returns; the call itself where the path ends with it. */
export function definitionsBelow(state: SolveState, place: CallPlace, path: RelativePath): readonly Definition[] {
  if (path.base === "call" && path.fields.length === 0 && path.callback === undefined)
    return [{ module: moduleOf(state, place.instance), operand: place.call }];
  const through = splitAtText(path);
  if (through) return definitionsBehindText(state, definitionsBelow(state, place, through.text), through.fields);
  if (path.callback !== "return") return definitionsFrom(state, moduleOf(state, place.instance), place.call, path);
  return functionsAt(state, place, path).flatMap(({ module, fn }) => {
    const returns = module.entries[fn]?.returns ?? [];
    return returns.flatMap((at) => definitionsAt(state.program, module, module.facts.x[at] ?? -1, path.below, callGraphView(state)));
  });
}

/** What stands at fields of what texts were made of. */
function definitionsBehindText(state: SolveState, texts: readonly Definition[], fields: readonly string[]): readonly Definition[] {
  return texts.flatMap(({ module, operand }) =>
    madeTextOf(state, module, operand).flatMap((made) => definitionsAt(state.program, module, made, fields, callGraphView(state))),
  );
}

interface FunctionAt {
  readonly module: LinkedModule;
  readonly fn: number;
}

/** The functions of the project at the callback position of a path: those that the call runs, else those that are written there. */
function functionsAt(state: SolveState, { instance, call }: CallPlace, path: RelativePath): readonly FunctionAt[] {
  const targets = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => isRoleOf(role, path));
  if (targets.length > 0) return targets.map(({ instance: target }) => ({ module: moduleOf(state, target), fn: target.fn }));
  const written = definitionsFrom(state, moduleOf(state, instance), call, path);
  return written
    .filter(({ module, operand }) => operand >= 0 && module.facts.kind[operand] === Op.Function)
    .map(({ module, operand }) => ({ module, fn: module.facts.x[operand] ?? -1 }));
}

/** A text and where it is written. */
export interface WrittenText {
  readonly module: LinkedModule;
  readonly text: string;
  readonly span: Span | undefined;
}

/** The constant text at a path from a call, where it can be no other, and where it stands. */
export function textBelow(state: SolveState, place: CallPlace, path: RelativePath): WrittenText | undefined {
  const module = moduleOf(state, place.instance);
  const key = path.fields.at(-1);
  if (key === undefined && typeof path.base === "number") {
    const operand = argumentOf(module.facts, place.call, path.base) ?? -1;
    const text = onlyTextBelow(state, place, path);
    return text === undefined ? undefined : { module, text, span: argumentSpan(module.facts, place.call, operand) };
  }
  if (key === undefined) return undefined;
  for (const holder of definitionsBelow(state, place, { ...path, fields: path.fields.slice(0, -1) })) {
    const text = textOfField(state, holder, key);
    if (text) return text;
  }
  const text = onlyTextBelow(state, place, path);
  return text === undefined ? undefined : { module, text, span: undefined };
}

/** The text at a path from a call, where it can be no other. */
function onlyTextBelow(state: SolveState, place: CallPlace, path: RelativePath): string | undefined {
  const [found, ...others] = definitionsBelow(state, place, path);
  const text = found && others.length === 0 ? constantOf(found.module.facts, found.operand) : undefined;
  return typeof text === "string" ? text : undefined;
}

/** The constant text of a field of an object literal. */
export function textOfField(state: SolveState, { module, operand }: Definition, key: string): WrittenText | undefined {
  const value = entryOf(module, operand, key);
  if (value === undefined) return undefined;
  const [found, ...others] = definitionsAt(state.program, module, value, [], callGraphView(state));
  const text = found && others.length === 0 ? constantOf(found.module.facts, found.operand) : undefined;
  return typeof text === "string" ? { module, text, span: partSpan(module.facts, operand, value) } : undefined;
}

/** The value of a key in an object literal, as its last entry has it. */
function entryOf({ facts }: LinkedModule, object: Operand, key: string): Operand | undefined {
  if (object < 0 || facts.kind[object] !== Op.Object) return undefined;
  const list = listOf(facts, object);
  for (let at = list.length - 3; at >= 0; at -= 3)
    if (list[at] !== Entry.Spread && keyOf(facts, list[at + 1] ?? -1) === key) return list[at + 2];
  return undefined;
}

/** Keys and values of an object literal, spreads left out. */
export function entriesOf({ facts }: LinkedModule, object: Operand): readonly (readonly [string, Operand])[] {
  if (object < 0 || facts.kind[object] !== Op.Object) return [];
  const list = listOf(facts, object);
  const found: [string, Operand][] = [];
  for (let at = 0; at + 2 < list.length; at += 3) {
    const key = keyOf(facts, list[at + 1] ?? -1);
    if (list[at] !== Entry.Spread && key !== undefined) found.push([key, list[at + 2] ?? -1]);
  }
  return found;
}

/** Whether an object literal has entries that are not written in it, or under keys that nobody knows. */
export function hasSpread(module: LinkedModule, object: Operand): boolean {
  return entriesOf(module, object).length * 3 < listOf(module.facts, object).length;
}
