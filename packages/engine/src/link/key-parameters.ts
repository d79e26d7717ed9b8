import { remember } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { resolveImport } from "./exports.ts";
import { forEachArgument, keyOf, plainValue, type LinkedModule, type Program } from "./program.ts";

/** A parameter of a function. */
export interface Parameter {
  readonly fn: number;
  readonly index: number;
}

/** By module and function: the parameters by which it, or what it hands them on to, reads or writes a field. */
export type KeyParameters = readonly ReadonlyMap<number, ReadonlySet<number>>[];

/** The same while it is put together. */
type Found = readonly Map<number, Set<number>>[];

/** How often a parameter is handed on before it is used. */
const MAX_ROUNDS = 3;

/**
 * `(name) => settings[name]`, `(target, name, value) => { target[name] = value }`: which field is meant is up to the caller, so the solver keeps
 * calls with other names apart. Syntactic.
 */
export function findKeyParameters(program: Program): KeyParameters {
  const found = program.modules.map(() => new Map<number, Set<number>>());
  for (const module of program.modules) markAccesses(module, found);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const marked = program.modules.map((module) => markForwarding(program, module, found));
    if (!marked.includes(true)) break;
  }
  return found;
}

function markAccesses(module: LinkedModule, found: Found): void {
  const { facts } = module;
  facts.kind.forEach((kind, value) => {
    if (kind !== Op.Load && kind !== Op.Store) return;
    const key = facts.y[value] ?? -1;
    if (keyOf(facts, key) === undefined) mark(module, key, found);
  });
}

/** A parameter handed to a function that uses it so. Whether that is news. */
function markForwarding(program: Program, module: LinkedModule, found: Found): boolean {
  const { facts } = module;
  let isNew = false;
  facts.kind.forEach((kind, call) => {
    if (kind !== Op.Call) return;
    const callee = calleeOf(program, module, facts.x[call] ?? -1);
    const keys = callee ? found[callee.module.index]?.get(callee.fn) : undefined;
    if (!keys) return;
    forEachArgument(facts, call, (operand, index) => {
      if (keys.has(index) && mark(module, operand, found)) isNew = true;
    });
  });
  return isNew;
}

/** Notes the parameter that a key is. Whether that is news. */
function mark(module: LinkedModule, operand: Operand, found: Found): boolean {
  const parameter = parameterBehind(module, operand);
  const ofModule = found[module.index];
  if (!parameter || !ofModule) return false;
  const known = remember(ofModule, parameter.fn, () => new Set<number>());
  if (known.has(parameter.index)) return false;
  known.add(parameter.index);
  return true;
}

/** The parameter that a value is, of the function that it is in or of one around that. */
export function parameterBehind(module: LinkedModule, operand: Operand): Parameter | undefined {
  const { facts } = module;
  let at = plainValue(facts, operand);
  if (at >= 0 && facts.kind[at] === Op.CellRead) {
    const writes = module.cellWrites[facts.x[at] ?? -1] ?? [];
    at = writes.length === 1 ? plainValue(facts, writes[0] ?? -1) : -1;
  }
  return at >= 0 && facts.kind[at] === Op.Param ? { fn: module.functionOfValue[at] ?? 0, index: facts.x[at] ?? 0 } : undefined;
}

/** The function that a call is written to call, of this file or an imported one. */
function calleeOf(
  program: Program,
  module: LinkedModule,
  operand: Operand,
): { readonly module: LinkedModule; readonly fn: number } | undefined {
  const { facts } = module;
  let at = plainValue(facts, operand);
  if (at >= 0 && facts.kind[at] === Op.CellRead) at = plainValue(facts, module.cellWrites[facts.x[at] ?? -1]?.[0] ?? -1);
  if (at < 0) return undefined;
  if (facts.kind[at] === Op.Function) return { module, fn: facts.x[at] ?? 0 };
  const imported = facts.kind[at] === Op.Import ? facts.imports[facts.x[at] ?? -1] : undefined;
  const [item] = imported ? resolveImport(program, module, imported) : [];
  if (item?.kind !== "value") return undefined;
  const made = item.operand >= 0 ? item.operand : (item.module.cellWrites[item.cell]?.[0] ?? -1);
  const value = plainValue(item.module.facts, made);
  return value >= 0 && item.module.facts.kind[value] === Op.Function
    ? { module: item.module, fn: item.module.facts.x[value] ?? 0 }
    : undefined;
}
