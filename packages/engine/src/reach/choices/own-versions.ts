import { remember } from "@sluice/core";
import { Op, type Operand } from "../../ir.ts";
import { keyOfPlace } from "../../link/identity.ts";
import { keyOf, listOf, type LinkedModule } from "../../link/program.ts";
import { callGraphView } from "../../solve/call-graph.ts";
import type { SolveState } from "../../solve/state.ts";
import { waysTo } from "./ways.ts";

const MAX_HOPS = 24;

const remembered = new WeakMap<SolveState["instances"], Map<string, boolean>>();

/**
 * Whether a value is the receiver of a class's function as that class itself left it: after its own writes to named fields, and calls of methods. What stands in
 * the fields of its objects is found by all such writes of the class, and need not be looked for once more behind each call.
 */
export function isOwnVersion(state: SolveState, module: LinkedModule, operand: Operand): boolean {
  const known = remember(remembered, state.instances, () => new Map<string, boolean>());
  return remember(known, keyOfPlace(module, operand), () => isOwn(state, module, operand, MAX_HOPS));
}

function isOwn(state: SolveState, module: LinkedModule, operand: Operand, hops: number): boolean {
  if (operand < 0 || hops === 0) return false;
  const { facts } = module;
  const x = facts.x[operand] ?? -1;
  const goOn = (): boolean => isOwn(state, module, x, hops - 1);
  switch (facts.kind[operand]) {
    case Op.This:
      return (module.facts.functions[module.functionOfValue[operand] ?? 0]?.ownerClass ?? -1) >= 0;
    case Op.CellRead:
      return facts.cells[x]?.name === "this";
    case Op.Pi:
    case Op.Typed:
      return goOn();
    case Op.Store:
      return keyOf(facts, facts.y[operand] ?? -1) !== undefined && goOn();
    case Op.Post:
      return isCallOfMethods(state, module, operand) && goOn();
    case Op.Phi:
      return listOf(facts, operand).every((each) => isOwn(state, module, each, hops - 1));
    default:
      return false;
  }
}

/** Whether what a call does to its receiver is done by methods of the program's classes, if anything is done at all. */
function isCallOfMethods(state: SolveState, module: LinkedModule, post: number): boolean {
  const [call, position] = [module.facts.y[post] ?? -1, module.facts.z[post] ?? 0];
  const targets = callGraphView(state).targetsOf(module, call);
  if (targets.length === 0) return waysTo(state, module, call, position < 0 ? "this" : position).length === 0;
  return position < 0 && targets.every((target) => (target.module.facts.functions[target.fn]?.ownerClass ?? -1) >= 0);
}
