import { Op, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { partsOfText } from "../link/literal-parts.ts";
import { keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";

/** Values that are looked into for the words of one text. */
const MAX_VALUES = 40;

/** Words of the program's in a text from which on they are taken for instructions rather than for a label. */
const MIN_WORDS = 4;

/** Whether the program's own words are in a text (or list of texts): written in it, or in another text that is part of it. */
export function isAmongWords(state: SolveState, module: LinkedModule, text: number): boolean {
  const parts = partsOfText(module.facts, text);
  return areWords(writtenIn(module, parts)) || isOfWords(state, module, parts);
}

/** Whether one of these operands may be a text of many words: a constant by name, or what was put together before. Asks nobody who calls the function. */
function isOfWords(state: SolveState, module: LinkedModule, parts: readonly Operand[]): boolean {
  const { facts, cellWrites } = module;
  const open = new Set(parts.filter((part) => part >= 0));
  for (const value of open) {
    if (open.size > MAX_VALUES) return false;
    const x = facts.x[value] ?? -1;
    let next: readonly Operand[] = [];
    switch (facts.kind[value]) {
      case Op.Concat:
        next = partsOfText(module.facts, value);
        if (areWords(writtenIn(module, next))) return true;
        break;
      case Op.Phi:
        next = [...listOf(facts, value)];
        break;
      case Op.Pi:
      case Op.Post:
      case Op.Typed:
        next = [x];
        break;
      case Op.CellRead:
        next = cellWrites[x] ?? [];
        break;
      case Op.Import:
      case Op.Load:
        if (isImported(module, value) && constantsOf(state, module, value).some(areWords)) return true;
        break;
      default:
    }
    if (next.some((operand) => operand < -1 && areWords(keyOf(facts, operand) ?? ""))) return true;
    for (const operand of next) if (operand >= 0) open.add(operand);
  }
  return false;
}

/** `RULES` and `PROMPTS.rules` of another file. */
function isImported({ facts }: LinkedModule, value: Operand): boolean {
  let at = value;
  while (at >= 0 && facts.kind[at] === Op.Load) at = facts.x[at] ?? -1;
  return at >= 0 && facts.kind[at] === Op.Import;
}

function constantsOf(state: SolveState, module: LinkedModule, value: Operand): readonly string[] {
  return definitionsOf(state.program, module, value, callGraphView(state)).map(({ module: owner, operand }) =>
    operand >= 0 && owner.facts.kind[operand] === Op.Concat
      ? writtenIn(owner, partsOfText(owner.facts, operand))
      : (keyOf(owner.facts, operand) ?? ""),
  );
}

function writtenIn({ facts }: LinkedModule, parts: readonly Operand[]): string {
  return parts.map((part) => keyOf(facts, part) ?? "").join("\n");
}

function areWords(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= MIN_WORDS;
}
