import { addTo } from "@sluice/core";
import type { AnalysisInput, ResolvedModule } from "../analysis.ts";
import { ARGUMENT_WIDTH, CallFlag, constantIndex, Op, type Constant, type ModuleFacts, type Operand } from "../ir.ts";
import { findBoundary } from "./boundary.ts";
import { buildUses, type Uses } from "./uses.ts";

/** One module of the program: its facts and what linking adds to them. */
export interface LinkedModule {
  readonly index: number;
  readonly facts: ModuleFacts;
  readonly uses: Uses;
  /** Entry operations of each function, by function index. */
  readonly entries: readonly FunctionEntries[];
  /** CellRead operations of each cell. */
  readonly cellReads: readonly (readonly number[])[];
  /** Operands of the CellWrite operations of each cell. */
  readonly cellWrites: readonly (readonly number[])[];
  /** For each cell the cells that are given the same object: two names for one thing. */
  readonly aliases: readonly (readonly number[])[];
  /** Index of the function whose range holds a value: see {@link functionOf}. */
  readonly functionOfValue: Int32Array;
}

/** The operations through which values enter a function. */
interface FunctionEntries {
  /** `Param` operations by parameter index. */
  readonly params: readonly (number | undefined)[];
  readonly receivers: readonly number[];
  /** `Global` operations of the name `arguments`. */
  readonly argumentObjects: readonly number[];
  readonly returns: readonly number[];
  /** Imports, reads of captured variables: what a new instance of the function must fetch. */
  readonly inflows: readonly number[];
  /** Functions, classes, globals, imports: where tracked values begin. */
  readonly origins: readonly number[];
}

/** All files of a project, and where their imports lead. */
export interface Program {
  readonly modules: readonly LinkedModule[];
  readonly byFile: ReadonlyMap<string, LinkedModule>;
  readonly resolve: (module: LinkedModule, specifier: string) => ResolvedModule;
}

/** Joins the facts of all files into one program. */
export function linkProgram(input: AnalysisInput): Program {
  const modules = input.modules.map(linkModule);
  const byFile = new Map(modules.map((module) => [module.facts.file, module]));
  const boundary = findBoundary(input);
  const cache = modules.map(() => new Map<string, ResolvedModule>());
  const resolve = (module: LinkedModule, specifier: string): ResolvedModule => {
    const known = cache[module.index]?.get(specifier);
    if (known) return known;
    const resolved = boundary(module.facts.file, specifier) ?? input.resolveModule(module.facts.file, specifier);
    cache[module.index]?.set(specifier, resolved);
    return resolved;
  };
  return { modules, byFile, resolve };
}

/** Calls that load a module by a path that is not constant. */
export const LOADING: number = CallFlag.Import | CallFlag.Require;

interface MutableEntries {
  params: (number | undefined)[];
  receivers: number[];
  argumentObjects: number[];
  returns: number[];
  inflows: number[];
  origins: number[];
}

function linkModule(facts: ModuleFacts, index: number): LinkedModule {
  const entries: MutableEntries[] = facts.functions.map(() => ({
    params: [],
    receivers: [],
    argumentObjects: [],
    returns: [],
    inflows: [],
    origins: [],
  }));
  const functionOfValue = new Int32Array(facts.kind.length);
  const cellReads: number[][] = facts.cells.map(() => []);
  const cellWrites: number[][] = facts.cells.map(() => []);
  facts.functions.forEach((fn, at) => {
    functionOfValue.fill(at, fn.first, fn.end);
    const own = entries[at];
    if (!own) return;
    for (let value = fn.first; value < fn.end; value++) recordEntry(facts, value, own, cellReads, cellWrites);
  });
  return { index, facts, uses: buildUses(facts), entries, cellReads, cellWrites, aliases: findAliases(facts, cellWrites), functionOfValue };
}

function findAliases(facts: ModuleFacts, cellWrites: readonly (readonly number[])[]): number[][] {
  const holders = new Map<number, number[]>();
  cellWrites.forEach((operands, cell) => {
    for (const operand of new Set(operands)) if (operand >= 0) addTo(holders, operand, cell);
  });
  const aliases: number[][] = facts.cells.map(() => []);
  for (const cells of holders.values()) {
    if (cells.length < 2) continue;
    const isOther = (one: number, other: number): boolean => facts.cells[one]?.variable !== facts.cells[other]?.variable;
    for (const cell of cells) aliases[cell]?.push(...cells.filter((other) => isOther(cell, other)));
  }
  return aliases;
}

function recordEntry(facts: ModuleFacts, value: number, own: MutableEntries, cellReads: number[][], cellWrites: number[][]): void {
  const x = facts.x[value] ?? -1;
  switch (facts.kind[value]) {
    case Op.Param:
      own.params[x] = value;
      break;
    case Op.This:
      own.receivers.push(value);
      own.origins.push(value);
      break;
    case Op.Global:
      if (constantOf(facts, x) === "arguments") own.argumentObjects.push(value);
      own.origins.push(value);
      break;
    case Op.Import:
      own.inflows.push(value);
      own.origins.push(value);
      break;
    case Op.Function:
    case Op.Class:
    case Op.Typed:
      own.origins.push(value);
      break;
    case Op.Call:
      if ((facts.x[value] ?? 0) < -1 || ((facts.z[value] ?? 0) & LOADING) !== 0) own.origins.push(value);
      break;
    case Op.Return:
      own.returns.push(value);
      break;
    case Op.CellRead:
      own.inflows.push(value);
      cellReads[x]?.push(value);
      break;
    case Op.CellWrite:
      cellWrites[x]?.push(facts.y[value] ?? -1);
      break;
    default:
  }
}

/** The constant of an operand; `undefined` for values and absent operands. */
export function constantOf(facts: ModuleFacts, operand: Operand): Constant | undefined {
  return operand < -1 ? facts.constants[constantIndex(operand)] : undefined;
}

/** The key of a property operation: its text, or `undefined` where it is computed. */
export function keyOf(facts: ModuleFacts, operand: Operand): string | undefined {
  const constant = constantOf(facts, operand);
  return constant === undefined ? undefined : String(constant);
}

/** The key of a property that is read: `b` of `a.b`; `undefined` for other values, and where the key is computed. */
export function loadedKey(facts: ModuleFacts, value: Operand): string | undefined {
  return value >= 0 && facts.kind[value] === Op.Load ? keyOf(facts, facts.y[value] ?? -1) : undefined;
}

/** The value behind checks of it, and behind calls that it was handed to. */
export function plainValue(facts: ModuleFacts, value: Operand): Operand {
  let at = value;
  for (let hops = 0; at >= 0 && hops < MAX_VERSIONS && VERSIONS.has(facts.kind[at] ?? -1); hops++) at = facts.x[at] ?? -1;
  return at;
}

/** The values that a variable may have, each as {@link plainValue} gives it, within a loop too. */
export function plainValues(facts: ModuleFacts, value: Operand): readonly Operand[] {
  const seen = new Set<Operand>([plainValue(facts, value)]);
  for (const at of seen)
    if (at >= 0 && facts.kind[at] === Op.Phi) for (const other of listOf(facts, at)) seen.add(plainValue(facts, other));
  return [...seen].filter((at) => at < 0 || facts.kind[at] !== Op.Phi);
}

/** What a value was before it was checked or given a type: `const run = handlers[name]; if (!run) return; run(input)`. */
export function uncheckedValue(facts: ModuleFacts, value: Operand): Operand {
  let at = value;
  while (at >= 0 && (facts.kind[at] === Op.Pi || facts.kind[at] === Op.Typed)) at = facts.x[at] ?? -1;
  return at;
}

/** The checks that a value has passed, the last of them first. */
export function checksOf(facts: ModuleFacts, value: Operand): readonly number[] {
  const found: number[] = [];
  let at = value;
  for (let hops = 0; at >= 0 && hops < MAX_VERSIONS && VERSIONS.has(facts.kind[at] ?? -1); hops++) {
    if (facts.kind[at] === Op.Pi) found.push(at);
    at = facts.x[at] ?? -1;
  }
  return found;
}

/** The same value, once more is known of it. */
const VERSIONS: ReadonlySet<number> = new Set([Op.Pi, Op.Post, Op.Typed]);

/** Checks and calls that one value is followed back through. */
const MAX_VERSIONS = 32;

/** Whether a call is `super(…)`; `super.method()` is called on a member. */
export function isSuperCall(facts: ModuleFacts, call: number): boolean {
  return facts.kind[call] === Op.Call && ((facts.z[call] ?? 0) & CallFlag.Super) !== 0 && facts.kind[facts.x[call] ?? -1] !== Op.Load;
}

/** The name of the method that a call calls: `m` of `o.m(a)`; `undefined` for values that are no calls, and for calls of anything else. */
export function methodOf(facts: ModuleFacts, call: Operand): string | undefined {
  return call >= 0 && facts.kind[call] === Op.Call ? loadedKey(facts, facts.x[call] ?? -1) : undefined;
}

/** Whether a function is another one of its file, or is written within it. */
export function isFunctionWithin(facts: ModuleFacts, inner: number, outer: number): boolean {
  let at = inner;
  // Whoever contains a function comes before it.
  while (at > outer) at = facts.functions[at]?.parent ?? -1;
  return at === outer;
}

/** The part of `lists` that belongs to a value. */
export function listOf(facts: ModuleFacts, value: number): Int32Array {
  const start = facts.listStart[value] ?? 0;
  return facts.lists.subarray(start, start + (facts.listLength[value] ?? 0));
}

/** How many arguments a call is written with. */
export function argumentCount(facts: ModuleFacts, call: number): number {
  return (facts.listLength[call] ?? 0) / ARGUMENT_WIDTH;
}

/** Visits the arguments of a call: operand, position, and whether it is spread. */
export function forEachArgument(facts: ModuleFacts, call: number, visit: (operand: Operand, index: number, spread: boolean) => void): void {
  const start = facts.listStart[call] ?? 0;
  const count = argumentCount(facts, call);
  for (let index = 0; index < count; index++) {
    const at = start + ARGUMENT_WIDTH * index;
    visit(facts.lists[at] ?? -1, index, facts.lists[at + 1] === 1);
  }
}

/** What a call is handed, in order; of a list that is spread, the list. */
export function operandsOf(facts: ModuleFacts, call: number): readonly Operand[] {
  const operands: Operand[] = [];
  forEachArgument(facts, call, (operand) => operands.push(operand));
  return operands;
}

/** The operand of argument `index`, if the call has it and no spread comes before it. */
export function argumentOf(facts: ModuleFacts, call: number, index: number): Operand | undefined {
  const start = facts.listStart[call] ?? 0;
  if (index < 0 || index >= argumentCount(facts, call)) return undefined;
  for (let before = 0; before <= index; before++) if (facts.lists[start + ARGUMENT_WIDTH * before + 1] === 1) return undefined;
  return facts.lists[start + ARGUMENT_WIDTH * index];
}

/** The operand that is written as argument `index`, whatever is spread before it; undefined where it is spread itself. */
export function writtenArgument(facts: ModuleFacts, call: number, index: number): Operand | undefined {
  const at = (facts.listStart[call] ?? 0) + ARGUMENT_WIDTH * index;
  return index < 0 || index >= argumentCount(facts, call) || facts.lists[at + 1] === 1 ? undefined : facts.lists[at];
}

/** The operand of argument `index`; where a list is spread there or before it, the list. */
export function argumentOrList(facts: ModuleFacts, call: number, index: number): Operand | undefined {
  let found: Operand | undefined;
  forEachArgument(facts, call, (operand, at, spread) => {
    if (at === index || (spread && at < index)) found ??= operand;
  });
  return found;
}

/** Offsets into the text of a file. */
export interface Span {
  readonly start: number;
  readonly stop: number;
}

/** Where the first argument with this operand is written. */
export function argumentSpan(facts: ModuleFacts, call: number, operand: Operand): Span | undefined {
  const start = facts.listStart[call] ?? 0;
  for (let index = 0; index < argumentCount(facts, call); index++) {
    const at = start + ARGUMENT_WIDTH * index;
    if (facts.lists[at] === operand) return { start: facts.lists[at + 2] ?? 0, stop: facts.lists[at + 3] ?? 0 };
  }
  return undefined;
}

/** Where a part of a literal, an entry of an object or array or a piece of text, is written. */
export function partSpan(facts: ModuleFacts, value: number, operand: Operand): Span | undefined {
  const kind = facts.kind[value];
  if (kind !== Op.Object && kind !== Op.Array && kind !== Op.Concat) return undefined;
  const [stride, offset] = kind === Op.Object ? [3, 2] : kind === Op.Array ? [2, 0] : [1, 0];
  const list = listOf(facts, value);
  for (let at = list.length - stride; at >= 0; at -= stride)
    if (list[at + offset] === operand) return partSpanAt(facts, value, at / stride);
  return undefined;
}

/** Where the part of a literal at an index is written; undefined where it is not written on its own. */
export function partSpanAt(facts: ModuleFacts, value: number, index: number): Span | undefined {
  const first = facts.x[value] ?? -1;
  const [start, stop] = [facts.spans[first + 2 * index] ?? 0, facts.spans[first + 2 * index + 1] ?? 0];
  return first < 0 || stop === 0 ? undefined : { start, stop };
}

/** Where the callee is written: from the start of the call to its first parenthesis or template; where the same member was read before, there. */
export function calleeSpan(facts: ModuleFacts, call: number): Span {
  const callee = facts.x[call] ?? -1;
  const start = facts.start[call] ?? 0;
  const stop = facts.stop[call] ?? 0;
  const calleeStop = callee >= 0 ? (facts.stop[callee] ?? 0) : 0;
  if (callee >= 0 && facts.kind[callee] === Op.Load && calleeStop <= start && calleeStop > 0)
    return { start: facts.start[callee] ?? 0, stop: calleeStop };
  return calleeStop > start && calleeStop <= stop
    ? { start: Math.max(facts.start[callee] ?? start, start), stop: calleeStop }
    : { start, stop };
}
