import { Entry, Op, type Operand } from "../ir.ts";
import { argumentOf, keyOf, listOf, loadedKey, type LinkedModule } from "../link/program.ts";
import { originsOf } from "./picks.ts";

/** A value as the program knows it before it takes it apart, and the fields below it, the outermost first: `call.function.name`. */
export interface NamedValue {
  readonly root: Operand;
  readonly path: readonly string[];
}

/** What a value is before it was checked, kept in a variable or read off objects; undefined where it may be one of several. */
export function namedValueAt(module: LinkedModule, value: Operand, below: readonly string[] = []): NamedValue | undefined {
  const { facts } = module;
  let path = below;
  let at = value;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const [origin, ...others] = originsOf(module, at).filter((each) => !VERSIONS.has(facts.kind[each] ?? -1));
    if (origin === undefined || others.length > 0) return undefined;
    const key = loadedKey(facts, origin);
    const entry = key === undefined ? entryAt(module, origin, path) : undefined;
    if (key === undefined && entry === undefined) return { root: origin, path };
    path = key === undefined ? path.slice(entry?.keys) : [key, ...path];
    at = key === undefined ? (entry?.operand ?? -1) : (facts.x[origin] ?? -1);
  }
  return undefined;
}

/** Fields and objects between a value and where it comes from. */
const MAX_STEPS = 16;

const VERSIONS: ReadonlySet<number> = new Set([Op.Pi, Op.Post, Op.Typed, Op.Phi, Op.CellRead]);

/** What an object literal has at the first of these keys, and how many of them that takes; of what is spread behind its entries nobody knows which is it. */
function entryAt({ facts }: LinkedModule, object: Operand, [key]: readonly string[]): { operand: Operand; keys: number } | undefined {
  if (key === undefined || facts.kind[object] !== Op.Object) return undefined;
  const list = listOf(facts, object);
  for (let at = list.length - 3; at >= 0; at -= 3) {
    const operand = list[at + 2] ?? -1;
    if (list[at] === Entry.Spread) return list.length === 3 ? { operand, keys: 0 } : undefined;
    if (list[at] === Entry.Property && keyOf(facts, list[at + 1] ?? -1) === key) return { operand, keys: 1 };
  }
  return undefined;
}

/** Whether an operand is this value. */
export function isValue(module: LinkedModule, operand: Operand, { root, path }: NamedValue): boolean {
  if (operand < 0) return false;
  const found = namedValueAt(module, operand);
  return found?.root === root && found.path.join() === path.join();
}

/** What a function of the project is handed the value as by a call: a parameter of its own, or a field of one. */
export function handedAs(
  module: LinkedModule,
  call: number,
  { root, path }: NamedValue,
  to: LinkedModule,
  fn: number,
): NamedValue | undefined {
  const params = to.entries[fn]?.params ?? [];
  for (const [index, param] of params.entries()) {
    const given = argumentOf(module.facts, call, index) ?? -1;
    const value = param === undefined || given < 0 ? undefined : namedValueAt(module, given);
    if (param === undefined || value?.root !== root || value.path.some((key, at) => path[at] !== key)) continue;
    return { root: param, path: path.slice(value.path.length) };
  }
  return undefined;
}
