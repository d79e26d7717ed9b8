import { Op, type Operand } from "../ir.ts";
import { keyOf, listOf, loadedKey, uncheckedValue, type LinkedModule } from "../link/program.ts";

/** A call of what is taken out of something: `handlers[name](input)`, `tools[name].execute(input)`, `tools.find(isCalled).execute(input)`. */
export interface Pick {
  readonly call: number;
  /** What is taken out: a function, or an object whose method is called. */
  readonly picked: Operand;
  /** The path below it to the function that runs. */
  readonly method: readonly string[];
}

/** The calls of a module, as if each were such a call. */
export function picksIn({ facts }: LinkedModule): readonly Pick[] {
  return [...facts.kind.entries()].flatMap(([call, kind]) => (kind === Op.Call ? [pickAt(facts, call)] : []));
}

function pickAt(facts: LinkedModule["facts"], call: number): Pick {
  const callee = uncheckedValue(facts, facts.x[call] ?? -1);
  const method = loadedKey(facts, callee);
  if (method === undefined) return { call, picked: callee, method: [] };
  return { call, picked: uncheckedValue(facts, facts.x[callee] ?? -1), method: [method] };
}

/** Whether a call runs what is taken out of a table, or was found. */
export function isOfTable(module: LinkedModule, call: number): boolean {
  return originsOf(module, pickAt(module.facts, call).picked).some((value) => isPicked(module, value) || isFound(module, value));
}

/** What a value is before it was checked, handed on, changed or kept in a variable. */
export function originsOf(module: LinkedModule, value: Operand): readonly number[] {
  const { facts } = module;
  const seen = new Set<number>(value < 0 ? [] : [value]);
  for (const at of seen) {
    if (seen.size > MAX_ORIGINS) break;
    const x = facts.x[at] ?? -1;
    const kind = facts.kind[at];
    const isSame = kind === Op.Pi || kind === Op.Post || kind === Op.Store || kind === Op.Typed;
    const before = isSame ? [x] : kind === Op.Phi ? listOf(facts, at) : kind === Op.CellRead ? (module.cellWrites[x] ?? []) : [];
    for (const operand of before) if (operand >= 0) seen.add(operand);
  }
  return [...seen];
}

/** Values that one is before: more are no variable of a dispatcher. */
const MAX_ORIGINS = 48;

/** `table[name]`. */
export function isPicked({ facts }: LinkedModule, value: Operand): boolean {
  return facts.kind[value] === Op.Load && keyOf(facts, facts.y[value] ?? -1) === undefined;
}

/** An element in a loop, or what a call found: `list.find(isCalled)`, `map.get(name)`, `toolOf(name)`, `entryOf(name).tool`. */
export function isFound({ facts }: LinkedModule, value: Operand): boolean {
  let at = value;
  while (loadedKey(facts, at) !== undefined) at = uncheckedValue(facts, facts.x[at] ?? -1);
  return facts.kind[at] === Op.Element || facts.kind[at] === Op.Call || facts.kind[at] === Op.Await;
}
