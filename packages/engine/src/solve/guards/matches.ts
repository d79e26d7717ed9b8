import { Op } from "../../ir.ts";
import { argumentOf, constantOf, methodOf } from "../../link/program.ts";
import { clearedByShape } from "../clearance.ts";
import { EACH } from "../paths.ts";
import type { MatchedPart, MatchedParts } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { definitionsOf, type Definition } from "../../link/definitions.ts";
import { shapesOfMatch, type TextShape } from "../../resolve/pattern.ts";
import { patternOf } from "./patterns.ts";
import { MAX_DEPTH, moduleIn, type Reader } from "./reader.ts";

/** What `text.match(pattern)`, `pattern.exec(text)`, `text.matchAll(pattern)` and `text.replace(pattern, callback)` catch of any text. */
export function readMatch(reader: Reader, instance: Instance, call: number): MatchedParts | undefined {
  const question = { instance, subject: call, depth: MAX_DEPTH };
  const module = moduleIn(reader, question);
  const method = methodOf(module.facts, call) ?? "";
  const operand = method === "exec" ? module.facts.y[call] : argumentOf(module.facts, call, 0);
  const isReplacing = method === "replace" || method === "replaceAll";
  const [found, ...others] = definitionsOf(reader.state.program, module, operand ?? -1, reader.graph);
  if (isReplacing && found && others.length === 0 && isText(found))
    return { parameters: [reader.state.kinds.all, reader.state.kinds.all], result: [] };
  const pattern = found && others.length === 0 && hasKnownFlags(found) ? patternOf(found.module, found.operand) : undefined;
  const shapes = pattern ? shapesOfMatch(pattern.source, pattern.flags) : undefined;
  if (!pattern || !shapes) return undefined;
  const { kinds } = reader.state;
  const masked = (fields: readonly string[], shape: TextShape): MatchedPart => ({
    fields,
    cleared: clearedByShape(kinds, kinds.names, shape),
  });
  const whole = masked(["0"], shapes.whole);
  const groups = shapes.groups.map(({ shape }, index) => masked([String(index + 1)], shape));
  const named = shapes.groups.flatMap(({ name, shape }) => (name === undefined ? [] : [masked(["groups", name], shape)]));
  const parameters = [whole, ...groups].map(({ cleared }) => cleared);
  if (parameters.every((cleared) => cleared === 0)) return undefined;
  if (method === "match" && pattern.flags.includes("g")) return { parameters, result: [{ ...whole, fields: [EACH] }] };
  const result = [whole, ...groups, ...named, { fields: ["input"], cleared: 0 }];
  return { parameters, result: method === "matchAll" ? result.map((part) => ({ ...part, fields: [EACH, ...part.fields] })) : result };
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
