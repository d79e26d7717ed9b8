import { Op, type Operand } from "../../ir.ts";
import { argumentOf, constantOf, methodOf } from "../../link/program.ts";
import { clearedByShape } from "../clearance.ts";
import { EACH } from "../paths.ts";
import type { MatchedPart, MatchedParts } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { readAt, type Definition } from "../../link/definitions.ts";
import { shapesOfMatch, type TextShape } from "../../resolve/pattern.ts";
import { patternOf } from "./patterns.ts";
import { MAX_DEPTH, moduleIn, type Reader } from "./reader.ts";

/** What `text.match(pattern)`, `pattern.exec(text)`, `text.matchAll(pattern)` and `text.replace(pattern, callback)` catch of any text. */
export function readMatch(reader: Reader, instance: Instance, call: number): MatchedParts | undefined {
  const { facts } = moduleIn(reader, { instance, subject: call, depth: MAX_DEPTH });
  const method = methodOf(facts, call) ?? "";
  const patterns = patternsOf(reader, instance, (method === "exec" ? facts.y[call] : argumentOf(facts, call, 0)) ?? -1);
  const matches = patterns.map((pattern) => readOne(reader, method, pattern));
  const [first, ...others] = matches;
  const found = others.reduce((all, match) => all && match && (all.isList === match.isList ? eitherMatch(all, match) : undefined), first);
  return found && hasOnlyTaint(found) ? undefined : found;
}

/** A match, and whether its elements are whole matches. */
interface Match extends MatchedParts {
  readonly isList: boolean;
}

/** Everything that may be looked for: one pattern, or those of a list that a loop goes through. None where that is not all. */
function patternsOf(reader: Reader, instance: Instance, operand: Operand): readonly Definition[] {
  const module = moduleIn(reader, { instance, subject: operand, depth: MAX_DEPTH });
  const { definitions, isOpen } = readAt(reader.state.program, module, operand, [], reader.graph);
  return isOpen || definitions.some(({ rest }) => rest !== undefined) ? [] : definitions;
}

function readOne({ state: { kinds } }: Reader, method: string, found: Definition): Match | undefined {
  const isReplacing = method === "replace" || method === "replaceAll";
  if (isReplacing && isText(found)) return { parameters: [kinds.all, kinds.all], result: [], isList: false };
  const pattern = hasKnownFlags(found) ? patternOf(found.module, found.operand) : undefined;
  const shapes = pattern && shapesOfMatch(pattern.source, pattern.flags);
  if (!shapes) return undefined;
  const masked = (fields: readonly string[], shape: TextShape): MatchedPart => ({
    fields,
    cleared: clearedByShape(kinds, kinds.names, shape),
  });
  const whole = masked(["0"], shapes.whole);
  const groups = shapes.groups.map(({ shape }, index) => masked([String(index + 1)], shape));
  const named = shapes.groups.flatMap(({ name, shape }) => (name === undefined ? [] : [masked(["groups", name], shape)]));
  const parameters = [whole, ...groups].map(({ cleared }) => cleared);
  if (method === "match" && pattern.flags.includes("g")) return { parameters, result: [{ ...whole, fields: [EACH] }], isList: true };
  const result = [whole, ...groups, ...named, { fields: ["input"], cleared: 0 }];
  const isEach = method === "matchAll";
  return { parameters, result: isEach ? result.map((part) => ({ ...part, fields: [EACH, ...part.fields] })) : result, isList: false };
}

/** What one of two patterns caught, nobody knows which: a group that only one of them has is that one's; a parameter behind the groups is the whole text. */
function eitherMatch(a: Match, b: Match): Match {
  const parts = new Map(a.result.map((part) => [part.fields.join("."), part]));
  for (const part of b.result) {
    const key = part.fields.join(".");
    parts.set(key, { ...part, cleared: part.cleared & (parts.get(key)?.cleared ?? part.cleared) });
  }
  const count = Math.min(a.parameters.length, b.parameters.length);
  const parameters = a.parameters.slice(0, count).map((cleared, index) => cleared & (b.parameters[index] ?? 0));
  return { parameters, result: [...parts.values()], isList: a.isList };
}

/** Whether nothing that was caught is better than the text that was looked at. */
function hasOnlyTaint({ parameters, result }: MatchedParts): boolean {
  return parameters.every((cleared) => cleared === 0) && result.every(({ cleared }) => cleared === 0);
}

/** `text.replace("a", callback)`: what is found is what was looked for; the next argument is where. */
function isText({ module: { facts }, operand }: Definition): boolean {
  return typeof constantOf(facts, operand) === "string";
}

/** Whether it is known which flags a pattern has: by them `match` gives one match with its groups, or all of them without. */
function hasKnownFlags({ module: { facts }, operand }: Definition): boolean {
  if (operand < 0 || facts.kind[operand] !== Op.Call) return true;
  const flags = argumentOf(facts, operand, 1);
  return flags === undefined || typeof constantOf(facts, flags) === "string";
}
