import { Entry, type Operand } from "../../ir.ts";
import { keyOf, listOf, partSpanAt, type LinkedModule } from "../../link/program.ts";
import { EACH } from "../../solve/paths.ts";
import type { Choice, Chosen } from "./choice.ts";
import { placeOf, returnsOf, textOf, type Evaluation } from "./evaluation.ts";
import { MAX_FOUND } from "./memory.ts";

/** What stands at fields of an object literal; what comes later in it stands before what it replaces. */
export function evaluateObject(
  evaluation: Evaluation,
  module: LinkedModule,
  value: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const { facts } = module;
  const [wanted, ...rest] = keys;
  const list = listOf(facts, value);
  const found: Chosen[] = [];
  for (let at = list.length - 3; at >= 0; at -= 3) {
    const [kind, name, operand] = [list[at], list[at + 1] ?? -1, list[at + 2] ?? -1];
    if (kind === Entry.Spread) {
      const spread = evaluation.visit(module, operand, keys, choice);
      found.push(...spread.filter(({ key }) => wanted !== EACH || key === undefined || found.every((other) => other.key !== key)));
      if (wanted !== EACH && spread.length > 0) return found;
      continue;
    }
    if (kind === Entry.Setter) continue;
    for (const { text, chosen } of evaluation.texts(module, name, choice)) {
      if (wanted !== EACH && wanted !== text) continue;
      const below = entry(evaluation, module, kind ?? 0, operand, rest, chosen.choice);
      const here = writtenAt(module, value, at / 3);
      const keyed = wanted === EACH && rest.length === 0 ? { key: text, keyed: here } : {};
      found.push(...below.map((each) => ({ ...each, ...keyed, written: each.written ?? here })));
      if (wanted !== EACH && keyOf(facts, name) === wanted) return found;
    }
  }
  return wanted === EACH ? found.reverse() : found;
}

function entry(
  evaluation: Evaluation,
  module: LinkedModule,
  kind: number,
  operand: Operand,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  if (kind !== Entry.Getter) return evaluation.visit(module, operand, keys, choice);
  return returnsOf(evaluation, module, module.facts.x[operand] ?? -1, keys, choice);
}

/** What stands at elements of an array literal. */
export function evaluateArray(
  evaluation: Evaluation,
  module: LinkedModule,
  value: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const [wanted, ...rest] = keys;
  const list = listOf(module.facts, value);
  const found: Chosen[] = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    const isSpread = list[at + 1] === 1;
    if (!isSpread && wanted !== EACH && wanted !== String(at / 2)) continue;
    const below = evaluation.visit(module, list[at] ?? -1, isSpread ? keys : rest, choice);
    found.push(...below.map((each) => ({ ...each, written: each.written ?? (isSpread ? undefined : writtenAt(module, value, at / 2)) })));
  }
  return found;
}

/** What stands at fields of what a destructuring leaves: `const { name, ...rest } = given`. */
export function evaluateRest(
  evaluation: Evaluation,
  module: LinkedModule,
  value: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const { facts } = module;
  const left = new Set([...listOf(facts, value)].map((operand) => keyOf(facts, operand)));
  const [wanted] = keys;
  if (wanted !== undefined && left.has(wanted)) return [];
  const found = evaluation.visit(module, facts.x[value] ?? -1, keys, choice);
  return wanted === EACH ? found.filter(({ key }) => key === undefined || !left.has(key)) : found;
}

/** A text of parts that are all known. */
export function evaluateConcat(evaluation: Evaluation, module: LinkedModule, value: number, choice: Choice): readonly Chosen[] {
  let heads: readonly Chosen[] = [{ value: { kind: "text", text: "" }, choice }];
  for (const operand of listOf(module.facts, value)) {
    heads = heads.flatMap((head) =>
      evaluation.texts(module, operand, head.choice).map(({ text, chosen }): Chosen => ({
        value: { kind: "text", text: (textOf(head) ?? "") + text },
        choice: chosen.choice,
        written: placeOf(module, value),
      })),
    );
    if (heads.length > MAX_FOUND) return evaluation.cutShort();
    if (heads.length === 0) return [];
  }
  return heads;
}

function writtenAt(module: LinkedModule, value: number, index: number): Chosen["written"] {
  const span = partSpanAt(module.facts, value, index);
  return span && { module, span };
}
