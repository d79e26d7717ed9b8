import { Op } from "../../ir.ts";
import { argumentOf, constantOf, keyOf, listOf, type LinkedModule } from "../../link/program.ts";
import type { GuardEffect } from "../../solve/state.ts";
import { stepEdge } from "../automaton.ts";
import { definitionsOf } from "../definitions.ts";
import { moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { externals, feeds, isSubject, strip } from "./subject.ts";

/** `!path.relative(root, x).includes("..")`. */
export function readRelative(reader: Reader, question: Question, call: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  return constantOf(facts, argumentOf(facts, call, 0) ?? -1) === ".." ? readOutside(reader, question, facts.y[call] ?? -1) : NONE;
}

/** A relative path that does not climb: it lies below the root that it is relative to, and so does what it was made from. */
function readOutside(reader: Reader, question: Question, relative: number): GuardEffect {
  const at = strip(reader, question, relative);
  const { facts } = moduleIn(reader, question);
  if (at < 0 || facts.kind[at] !== Op.Call || !isPathFunction(reader, question, at, "relative")) return NONE;
  const path = reader.state.kinds.bitOf("path");
  const isPart = isSubject(reader, question, at) || feeds(reader, question, argumentOf(facts, at, 1) ?? -1);
  return isPart ? { ...NONE, clears: path } : NONE;
}

function isPathFunction(reader: Reader, question: Question, call: number, name: string): boolean {
  return externals(reader, question, call).some((item) => item.label.endsWith(`.${name}`) && item.label.startsWith("path."));
}

/** `x.startsWith(prefix)`. Only a resolved path and a prefix that ends with a separator make a containment check. */
export function readStartsWith(reader: Reader, question: Question, call: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const receiver = facts.y[call] ?? -1;
  const prefix = argumentOf(facts, call, 0) ?? -1;
  if (!outcome) return startsWithParent(reader, question, prefix) ? readOutside(reader, question, receiver) : NONE;
  const isWhole = isSubject(reader, question, receiver);
  if (!isWhole && !feeds(reader, question, receiver)) return NONE;
  const path = reader.state.kinds.bitOf("path");
  if (!endsWithSeparator(reader, question, prefix))
    return { ...NONE, reason: path === 0 ? undefined : "compares a prefix without a separator" };
  return isWhole ? { ...NONE, clearsNormalized: path } : { ...NONE, clears: isResolved(reader, question, receiver) ? path : 0 };
}

function isResolved(reader: Reader, question: Question, operand: number): boolean {
  const at = strip(reader, question, operand);
  if (at < 0 || moduleIn(reader, question).facts.kind[at] !== Op.Call) return false;
  return externals(reader, question, at)
    .flatMap((item) => stepEdge(item, "call"))
    .some((item) => item.sanitizers.some((row) => row.normalizes === "path"));
}

function startsWithParent(reader: Reader, question: Question, operand: number): boolean {
  const { facts } = moduleIn(reader, question);
  if (operand < -1) return String(constantOf(facts, operand)).startsWith("..");
  return operand >= 0 && facts.kind[operand] === Op.Concat && String(constantOf(facts, listOf(facts, operand)[0] ?? -1)).startsWith("..");
}

/** Whether a prefix ends with a path separator, so that `/srv/docs` does not admit `/srv/docs-private`. */
function endsWithSeparator(reader: Reader, question: Question, operand: number): boolean {
  const module = moduleIn(reader, question);
  return definitionsOf(reader.state.program, module, operand, reader.graph).some(({ module: owner, operand: found }) => {
    const constant = constantOf(owner.facts, found);
    if (typeof constant === "string") return /[/\\]$/u.test(constant);
    if (found < 0 || owner.facts.kind[found] !== Op.Concat) return false;
    const last = listOf(owner.facts, found).at(-1) ?? -1;
    return isSeparator(reader, owner, last);
  });
}

function isSeparator(reader: Reader, module: LinkedModule, operand: number): boolean {
  const constant = constantOf(module.facts, operand);
  if (typeof constant === "string") return /[/\\]$/u.test(constant);
  return definitionsOf(reader.state.program, module, operand).some(({ module: owner, operand: found, external }) => {
    if (external) return external.package.name === "path" && external.path.at(-1) === "sep";
    return found < -1
      ? /^[/\\]$/u.test(String(constantOf(owner.facts, found)))
      : found >= 0 && owner.facts.kind[found] === Op.Load && keyOf(owner.facts, owner.facts.y[found] ?? -1) === "sep";
  });
}
