import { Op } from "../../ir.ts";
import { keyOfPlace } from "../../link/identity.ts";
import { constantOf, keyOf, listOf, methodOf, operandsOf, type LinkedModule } from "../../link/program.ts";
import { givesPathIn } from "../sanitizer-rows.ts";
import type { GuardEffect } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { definitionsOf, type Definition } from "../../link/definitions.ts";
import { both, MAX_DEPTH, moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { isSubject, strip } from "./subject.ts";

/** The folder that relative paths are relative to anyway. */
const CURRENT_FOLDER = "cwd";

/** What it says of the subject that `operand`, a path that was resolved from it, is known to lie where it may. */
export function readContained(reader: Reader, question: Question, operand: number): GuardEffect {
  const roots = rootsOf(reader, question, operand);
  if (!roots) return NONE;
  return roots.length === 0 ? { ...NONE, clears: reader.state.kinds.bitOf("path") } : { ...NONE, roots };
}

/** Which other paths the subject was resolved against in making `operand`: none if it stood alone; undefined if `operand` is not resolved from it. */
function rootsOf(reader: Reader, question: Question, operand: number): readonly string[] | undefined {
  const at = strip(reader, question, operand);
  if (at < 0 || question.depth <= 1) return undefined;
  if (isSubject(reader, question, at)) return [];
  const { facts } = moduleIn(reader, question);
  const asked = { ...question, depth: question.depth - 1 };
  const isChoice = facts.kind[at] === Op.Phi;
  if (!isChoice && facts.kind[at] !== Op.Concat && !isResolvingCall(reader, question, at)) return undefined;
  const parts = partsOf(facts, at);
  const inner = parts.map((part) => (part >= 0 ? rootsOf(reader, asked, part) : undefined));
  const first = inner.findIndex((roots) => roots !== undefined);
  if (first === -1) return undefined;
  const before = isChoice ? [] : parts.slice(0, first).flatMap((part) => foldersOf(reader, moduleIn(reader, question), part));
  return [...before, ...inner.flatMap((roots) => roots ?? [])];
}

function partsOf(facts: LinkedModule["facts"], value: number): readonly number[] {
  return facts.kind[value] === Op.Call ? operandsOf(facts, value) : [...listOf(facts, value)];
}

/** Whether a call gives a path without `..`: `path.resolve`, `path.join`, `realpath`. */
export function isResolvingCall(reader: Reader, question: Question, value: number): boolean {
  return moduleIn(reader, question).facts.kind[value] === Op.Call && givesPathIn(question.instance, value);
}

/** The names of a folder that a path is put below, but for the one that it is relative to anyway. */
export function foldersOf(reader: Reader, module: LinkedModule, operand: number): string[] {
  return namesOf(reader, module, operand).filter((name) => name !== CURRENT_FOLDER);
}

/** Names for a folder, the same wherever the same folder is meant; several where it may be one of several. */
function namesOf(reader: Reader, module: LinkedModule, operand: number): string[] {
  const found = definitionsOf(reader.state.program, module, operand, reader.graph);
  return [...new Set(found.flatMap((definition) => nameOf(reader, definition)))];
}

function nameOf(reader: Reader, { module, operand, external }: Definition): string[] {
  if (external) return [`${external.package.name}:${external.path.join(".")}`];
  const { facts } = module;
  const constant = constantOf(facts, operand);
  if (constant !== undefined) return [`=${String(constant).replace(/[/\\]+$/u, "")}`].filter((name) => name !== "=");
  if (operand < 0) return [];
  if (facts.kind[operand] === Op.Load) return [memberName(facts, operand)];
  if (facts.kind[operand] !== Op.Call) return [keyOfPlace(module, operand)];
  if (methodOf(facts, operand) === "cwd") return [CURRENT_FOLDER];
  const parts = partsOf(facts, operand).map((part) => constantOf(facts, part));
  return parts.length > 0 && parts.every((part) => typeof part === "string") ? [`=${parts.join("/")}`] : [keyOfPlace(module, operand)];
}

/** `this.root`, `config.folders.root`. */
function memberName(facts: LinkedModule["facts"], value: number): string {
  const keys: string[] = [];
  let at = value;
  while (at >= 0 && (facts.kind[at] === Op.Load || facts.kind[at] === Op.Post || facts.kind[at] === Op.Pi)) {
    if (facts.kind[at] === Op.Load) keys.unshift(keyOf(facts, facts.y[at] ?? -1) ?? "*");
    at = facts.x[at] ?? -1;
  }
  const base =
    at >= 0 && facts.kind[at] === Op.This ? "this" : at >= 0 && facts.kind[at] === Op.CellRead ? `cell ${facts.x[at] ?? 0}` : String(at);
  return [base, ...keys].join(".");
}

/**
 * Whether `value` (a call that resolves, or text) puts `operand` below the folder below which a check found it. Where the check stands in another
 * function, nobody can tell which folder that was, and any will do.
 */
export function isBelowCheckedRoot(reader: Reader, instance: Instance, value: number, operand: number): boolean {
  const question: Question = { instance, subject: operand, depth: MAX_DEPTH };
  const module = moduleIn(reader, question);
  const parts = partsOf(module.facts, value);
  const names = parts.slice(0, Math.max(parts.indexOf(operand), 0)).flatMap((part) => namesOf(reader, module, part));
  if (names.length === 0) return false;
  const checked = checkedRoots(reader, question).roots;
  return checked.length === 0 || checked.some((root) => names.includes(root));
}

/** What the checks that `question.subject` has gone through in this function say. */
function checkedRoots(reader: Reader, question: Question): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const guards = reader.state.guards;
  let effect = NONE;
  let at = question.subject;
  for (let hops = 0; guards && at >= 0 && hops < 24; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.Pi) effect = both(effect, guards.ofPi(question.instance, at));
    else if (kind === Op.Post) effect = both(effect, guards.ofCall(question.instance, facts.y[at] ?? -1, facts.z[at] ?? 0));
    else if (kind !== Op.Typed && kind !== Op.Await) break;
    at = facts.x[at] ?? -1;
  }
  return effect;
}
