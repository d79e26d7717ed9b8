import { Op, type Constant } from "../../ir.ts";
import { argumentOf, constantOf, listOf, loadedKey, methodOf, type LinkedModule } from "../../link/program.ts";
import { clearedByShape } from "../clearance.ts";
import type { GuardEffect } from "../state.ts";
import { constantsOf, definitionsOf, readAt } from "../../link/definitions.ts";
import { shapeOfMiss } from "../../resolve/pattern.ts";
import { DENY_LIST, moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { isResolvingCall, readContained } from "./roots.ts";
import { patternOf } from "./patterns.ts";
import { calledStates, isSubject, strip } from "./subject.ts";

/** `!path.relative(root, x).includes("..")`; without `relative`, as any text that must not occur, no check. */
export function readAbsence(reader: Reader, question: Question, call: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const receiver = facts.y[call] ?? -1;
  const needle = constantOf(facts, argumentOf(facts, call, 0) ?? -1);
  if (typeof needle !== "string") return NONE;
  const inside = needle === ".." ? readInside(reader, question, receiver) : NONE;
  // Whoever looks for a word or a blank may have other reasons.
  const level = needle === ".." && isSegmentsOf(reader, question, receiver) ? reader.state.kinds.level : 0;
  if (inside !== NONE || !isSubject(reader, question, receiver)) return level === 0 ? inside : { ...inside, clears: inside.clears | level };
  const refused = ["/", "\\", ".."].includes(needle) ? [needle] : [];
  return { ...NONE, clears: level, refused, reason: /[^\w\s]/u.test(needle) ? DENY_LIST : undefined };
}

/** Whether a value is the subject, or its segments: `x.split("/")`, `x.split(/[/\\]/)`, `x.split(path.sep)`. */
function isSegmentsOf(reader: Reader, question: Question, operand: number): boolean {
  if (isSubject(reader, question, operand)) return true;
  const { facts } = moduleIn(reader, question);
  const call = strip(reader, question, operand);
  if (methodOf(facts, call) !== "split") return false;
  return isSubject(reader, question, facts.y[call] ?? -1) && isSplitBySlash(reader, question, argumentOf(facts, call, 0) ?? -1);
}

function isSplitBySlash(reader: Reader, question: Question, separator: number): boolean {
  const module = moduleIn(reader, question);
  const pattern = patternOf(module, separator);
  if (pattern) return /^(?:\\\/|\[(?:\\?\/|\\\\){1,2}\])\+?$/u.test(pattern.source) && pattern.source.includes("/");
  return isSeparator(reader, module, separator) && constantOf(module.facts, separator) !== "\\";
}

/** A relative path that does not climb: it lies below the root that it is relative to, and so does what it was made from. */
function readInside(reader: Reader, question: Question, relative: number): GuardEffect {
  const at = strip(reader, question, relative);
  const { facts } = moduleIn(reader, question);
  if (at < 0 || facts.kind[at] !== Op.Call || !isPathFunction(reader, question, at, "relative")) return NONE;
  return readContained(reader, question, isSubject(reader, question, at) ? at : (argumentOf(facts, at, 1) ?? -1));
}

function isPathFunction(reader: Reader, question: Question, call: number, name: string): boolean {
  return calledStates(question, call).some((item) => item.label.endsWith(`.${name}`) && item.label.startsWith("path."));
}

/** `x.startsWith(prefix)`. Only a resolved path and a prefix that ends with a separator make a containment check. */
export function readStartsWith(reader: Reader, question: Question, call: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const receiver = facts.y[call] ?? -1;
  const prefix = argumentOf(facts, call, 0) ?? -1;
  if (outcome) {
    const effect = readPrefix(reader, question, receiver, prefix);
    const texts = isSubject(reader, question, receiver) ? textsOf(reader, question, prefix) : [];
    if (texts.length === 0 || texts.some((text) => /^(?:-|$)/u.test(text))) return effect;
    const prefixed = reader.state.kinds.prefixed.filter(({ prefix: safe }) => texts.every((text) => safe.test(text)));
    return { ...effect, clears: prefixed.reduce((mask, { bit }) => mask | bit, effect.clears | withoutLeadingDash(reader)) };
  }
  if (constantOf(facts, prefix) === "-" && isSubject(reader, question, receiver)) return { ...NONE, clears: withoutLeadingDash(reader) };
  if (!startsWithParent(reader, question, prefix)) return NONE;
  const inside = readInside(reader, question, receiver);
  return isSubject(reader, question, receiver) ? { ...inside, clears: inside.clears | reader.state.kinds.descending } : inside;
}

/** All texts that an operand may be, such as those of a list that is gone through; none where it may be something else. */
function textsOf(reader: Reader, question: Question, operand: number): readonly string[] {
  const { definitions } = readAt(reader.state.program, moduleIn(reader, question), operand, [], reader.graph);
  const constants = definitions.some(({ rest }) => rest !== undefined) ? [] : constantsOf(definitions);
  return constants.every((constant) => typeof constant === "string") ? constants : [];
}

/** `!path.isAbsolute(x)`. */
export function readRelativity(reader: Reader, question: Question, call: number, outcome: boolean): GuardEffect {
  const operand = argumentOf(moduleIn(reader, question).facts, call, 0) ?? -1;
  if (outcome || !isPathFunction(reader, question, call, "isAbsolute") || !isSubject(reader, question, operand)) return NONE;
  return { ...NONE, clears: reader.state.kinds.relative };
}

/** What a value that does not begin with a dash is harmless for. */
export function withoutLeadingDash(reader: Reader): number {
  return clearedByShape(reader.state.kinds, reader.state.kinds.names, shapeOfMiss("^-", ""));
}

function readPrefix(reader: Reader, question: Question, receiver: number, prefix: number): GuardEffect {
  const constant = constantOf(moduleIn(reader, question).facts, prefix);
  if (typeof constant === "string" && (constant.includes("://") || isNoFolder(constant))) return NONE;
  const isWhole = isSubject(reader, question, receiver);
  const contained = isWhole ? { ...NONE, clearsNormalized: reader.state.kinds.bitOf("path") } : readContained(reader, question, receiver);
  if (contained.clears === 0 && contained.clearsNormalized === 0 && contained.roots.length === 0) return NONE;
  if (endsWithSeparator(reader, question, prefix)) return isWhole || isResolved(reader, question, receiver) ? contained : NONE;
  // Nobody gets to a folder beside the root by going one up, which is all that a name without separators can do.
  return { ...NONE, refused: [".."], reason: weaknessOf(reader, question, receiver, constant) };
}

function weaknessOf(reader: Reader, question: Question, receiver: number, constant: Constant | undefined): string {
  const isPath = typeof constant !== "string" || /[/\\]/u.test(constant) || isResolved(reader, question, receiver);
  return isPath ? "compares a prefix without a separator" : "looks only at how the text begins";
}

/** Whether a value is a resolved path, on whichever way it came to be; what a turn of a loop hands to the next one came to be before. */
function isResolved(reader: Reader, question: Question, operand: number): boolean {
  const { facts } = moduleIn(reader, question);
  const values = new Set([strip(reader, question, operand)]);
  for (const at of values) {
    if (at < 0) return false;
    if (facts.kind[at] !== Op.Phi) {
      if (!isResolvingCall(reader, question, at)) return false;
      continue;
    }
    for (const item of listOf(facts, at)) if (item >= 0) values.add(strip(reader, question, item));
  }
  return true;
}

function startsWithParent(reader: Reader, question: Question, operand: number): boolean {
  const { facts } = moduleIn(reader, question);
  if (operand < -1) return String(constantOf(facts, operand)).startsWith("..");
  return operand >= 0 && facts.kind[operand] === Op.Concat && String(constantOf(facts, listOf(facts, operand)[0] ?? -1)).startsWith("..");
}

/** Whether a prefix tells what sort of path it is and no folder: `/`, `./`, `C:\\`, or the `~` in whose place the program is about to write a folder. */
function isNoFolder(prefix: string): boolean {
  return /^(?:~.*|\.*[\\/]+|[a-z]:[\\/]*)$/isu.test(prefix);
}

/** Whether a prefix ends with a path separator, so that `/srv/docs` does not admit `/srv/docs-private`. */
export function endsWithSeparator(reader: Reader, question: Question, operand: number): boolean {
  const module = moduleIn(reader, question);
  return definitionsOf(reader.state.program, module, operand, reader.graph).some(({ module: owner, operand: found }) => {
    const constant = constantOf(owner.facts, found);
    if (typeof constant === "string") return /[/\\]$/u.test(constant) && !isNoFolder(constant);
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
    return found < -1 ? /^[/\\]$/u.test(String(constantOf(owner.facts, found))) : loadedKey(owner.facts, found) === "sep";
  });
}
