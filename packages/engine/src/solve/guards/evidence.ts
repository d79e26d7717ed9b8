import { remember } from "@sluice/core";
import { FunctionFlag, Op } from "../../ir.ts";
import { argumentCount, argumentOf, forEachArgument, listOf, methodOf, plainValue, type LinkedModule } from "../../link/program.ts";
import { CALLEE } from "../instances.ts";
import { moduleOf, type GuardEffect } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { closure, stepEdge } from "../../resolve/automaton.ts";
import { endsWithSeparator } from "./containment.ts";
import { NONE, type Question, type Reader } from "./reader.ts";
import { foldersOf } from "./roots.ts";

/**
 * A predicate over paths often has many ways to say yes: the root itself, a drive, a configuration that allows everything. Read strictly, one way that says
 * nothing of the path spoils the rest. So a function that compares the resolved path with a root and a separator somewhere, and whose answer was asked
 * for, counts as a containment check: dismissing such checks one by one would be noise.
 */
export function readEvidence(reader: Reader, callee: Instance, index: number, depth: number = MAX_DEPTH): GuardEffect {
  if (depth === 0) return NONE;
  const id = `${callee.module}:${callee.fn}:${index}:${depth}`;
  let effect = reader.evidence.get(id);
  if (effect === undefined) {
    // A function that asks itself adds nothing.
    reader.evidence.set(id, NONE);
    effect = searchEvidence(reader, callee, index, depth);
    reader.evidence.set(id, effect);
  }
  return effect;
}

function searchEvidence(reader: Reader, callee: Instance, index: number, depth: number): GuardEffect {
  const module = moduleOf(reader.state, callee);
  const param = module.entries[callee.fn]?.params[index];
  if (param === undefined) return NONE;
  let weaker: GuardEffect | undefined;
  for (const inner of functionsWithin(module, callee.fn)) {
    const fn = module.facts.functions[inner];
    for (let value = fn?.first ?? 0; value < (fn?.end ?? 0); value++) {
      if (module.facts.kind[value] !== Op.Call) continue;
      const found = containmentOf(reader, module, callee, value, param) ?? containmentIn(reader, module, inner, value, param, depth - 1);
      const effect = found && contained(reader, found);
      // Of several comparisons the one that looks at the path as it is resolved counts: the others are for what is allowed besides.
      if (effect && effect.clears !== 0) return effect;
      weaker ??= effect;
    }
  }
  return weaker ?? NONE;
}

/** How many helpers a predicate may hand its question on to. */
const MAX_DEPTH = 4;

/** What a containment check looked at: the parameter once it was resolved, perhaps below other folders. */
interface Found {
  readonly isResolved: boolean;
  readonly roots: Iterable<string>;
}

function contained(reader: Reader, { isResolved, roots }: Found): GuardEffect {
  const path = reader.state.kinds.bitOf("path");
  const names = [...roots];
  // What lies below a folder once it is put there need not lie there itself.
  if (names.length > 0) return { ...NONE, roots: names };
  return isResolved ? { ...NONE, clears: path } : { ...NONE, clearsNormalized: path };
}

/** A helper that a predicate hands something made from its parameter to. */
function containmentIn(reader: Reader, module: LinkedModule, fn: number, call: number, param: number, depth: number): Found | undefined {
  for (const instance of reader.state.instances.of(module.index, fn)) {
    for (const target of instance.calls.get(call)?.targets ?? []) {
      if (target.role !== CALLEE || depth === 0) continue;
      for (let index = 0; index < argumentCount(module.facts, call); index++) {
        const trail = trailFrom(reader, module, param);
        if (!isFed(trail, argumentOf(module.facts, call, index) ?? -1)) continue;
        const inner = readEvidence(reader, target.instance, index + target.shift, depth);
        if (isContainment(inner)) return { isResolved: trail.isResolved || inner.clears !== 0, roots: [...trail.roots, ...inner.roots] };
      }
    }
  }
  return undefined;
}

/** A function and those in it. */
function functionsWithin(module: LinkedModule, fn: number): number[] {
  const found = [fn];
  module.facts.functions.forEach((item, index) => {
    if (index > fn && found.includes(item.parent) && (item.flags & FunctionFlag.Module) === 0) found.push(index);
  });
  return found;
}

/** Whether an effect says that something lies below a folder. */
export function isContainment(effect: GuardEffect): boolean {
  return (effect.clears | effect.clearsNormalized) !== 0 || effect.roots.length > 0;
}

/** Whether a value is `made.startsWith(root + separator)` of something made from the parameter. */
function containmentOf(reader: Reader, module: LinkedModule, callee: Instance, value: number, param: number): Found | undefined {
  const { facts } = module;
  if (facts.kind[value] !== Op.Call) return undefined;
  if (isRelative(callee, value)) {
    const trail = trailFrom(reader, module, param);
    return isFed(trail, argumentOf(facts, value, 1) ?? -1) ? { ...trail, isResolved: true } : undefined;
  }
  if (methodOf(facts, value) !== "startsWith") return undefined;
  const question: Question = { instance: callee, subject: param, depth: 4 };
  if (!endsWithSeparator(reader, question, argumentOf(facts, value, 0) ?? -1)) return undefined;
  const trail = trailFrom(reader, module, param);
  return isFed(trail, facts.y[value] ?? -1) ? trail : undefined;
}

/** `path.relative(root, x)`: who asks for it in a predicate looks whether it climbs. */
function isRelative(callee: Instance, call: number): boolean {
  return (callee.calls.get(call)?.externals ?? []).some((item) => item.label === "path.relative");
}

interface Trail {
  readonly reader: Reader;
  readonly module: LinkedModule;
  readonly param: number;
  /** The parameter before anything was checked of it. */
  readonly plain: number;
  readonly seen: Set<number>;
  /** Folders below which it was put on the way. */
  readonly roots: Set<string>;
  isResolved: boolean;
}

function trailFrom(reader: Reader, module: LinkedModule, param: number): Trail {
  return { reader, module, param, plain: plainValue(module.facts, param), seen: new Set(), roots: new Set(), isResolved: false };
}

/** Whether a value is made from the parameter, by calls, slices and joins of text. */
function isFed(trail: Trail, operand: number): boolean {
  if (operand === trail.param || (operand >= 0 && plainValue(trail.module.facts, operand) === trail.plain)) return true;
  if (operand < 0 || trail.seen.has(operand) || trail.seen.size > MAX_VALUES) return false;
  trail.seen.add(operand);
  const { facts, cellWrites } = trail.module;
  switch (facts.kind[operand]) {
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
    case Op.Await:
      return isFed(trail, facts.x[operand] ?? -1);
    case Op.Phi:
    case Op.Concat:
      return [...listOf(facts, operand)].some((item) => isFed(trail, item));
    case Op.Logical:
      return isFed(trail, facts.x[operand] ?? -1) || isFed(trail, facts.y[operand] ?? -1);
    case Op.CellRead:
      return (cellWrites[facts.x[operand] ?? -1] ?? []).some((item) => isFed(trail, item));
    case Op.Call:
      return isFedCall(trail, operand);
    default:
      return false;
  }
}

const MAX_VALUES = 200;

function isFedCall(trail: Trail, call: number): boolean {
  const { facts } = trail.module;
  let fed = isFed(trail, facts.y[call] ?? -1);
  forEachArgument(facts, call, (operand) => {
    fed ||= isFed(trail, operand);
  });
  if (fed && resolves(trail.reader, trail.module, call, 2)) {
    trail.isResolved = true;
    addRoots(trail, call);
  }
  return fed;
}

/** The folders that stand before the parameter where a library resolves it: `ROOT` of `path.resolve(ROOT, p)`. */
function addRoots(trail: Trail, call: number): void {
  const { reader, module } = trail;
  if (!resolves(reader, module, call, 0)) return;
  let isBefore = true;
  forEachArgument(module.facts, call, (operand) => {
    isBefore &&= !isFed({ ...trail, seen: new Set() }, operand);
    if (isBefore) for (const name of foldersOf(reader, module, operand)) trail.roots.add(name);
  });
}

/** Whether a call gives a normalised path: a library's does, or one of the project that calls such a one. */
function resolves(reader: Reader, module: LinkedModule, call: number, depth: number): boolean {
  for (const instance of reader.state.instances.of(module.index, module.functionOfValue[call] ?? 0)) {
    const known = instance.calls.get(call);
    const results = (known?.externals ?? []).flatMap((item) => stepEdge(item, "call")).flatMap(closure);
    if (results.some((item) => item.sanitizers.some((row) => row.normalizes === "path"))) return true;
    for (const target of depth > 0 ? (known?.targets ?? []) : [])
      if (target.role === CALLEE && callsResolver(reader, target.instance, depth)) return true;
  }
  return false;
}

/** Whether a function calls what gives a normalised path: asked for every call on every trail, it is looked for once. */
function callsResolver(reader: Reader, callee: Instance, depth: number): boolean {
  return remember(reader.resolvers, `${callee.module}:${callee.fn}:${depth}`, () => {
    const module = moduleOf(reader.state, callee);
    const { first = 0, end = 0 } = module.facts.functions[callee.fn] ?? {};
    for (let value = first; value < end; value++)
      if (module.facts.kind[value] === Op.Call && resolves(reader, module, value, depth - 1)) return true;
    return false;
  });
}

/** How an argument was made from the subject of a question: below which folders; undefined where it was not. */
export function rootsOnTheWay(reader: Reader, module: LinkedModule, operand: number, subject: number): readonly string[] | undefined {
  const trail = trailFrom(reader, module, subject);
  return isFed(trail, operand) ? [...trail.roots] : undefined;
}
