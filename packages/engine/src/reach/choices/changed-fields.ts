import { remember } from "@sluice/core";
import { Op } from "../../ir.ts";
import { keyOfFunction } from "../../link/identity.ts";
import { keyOf, listOf, type LinkedModule } from "../../link/program.ts";
import { callGraphView } from "../../solve/call-graph.ts";
import { EACH } from "../../solve/paths.ts";
import type { SolveState } from "../../solve/state.ts";
import { waysTo } from "./ways.ts";

/** A parameter of a function, or its receiver (-1). */
interface Place {
  readonly module: LinkedModule;
  readonly fn: number;
  readonly position: number;
}

/** Fields of a value that are written; `isOpen`: others may be, too. */
interface Written {
  readonly names: ReadonlySet<string>;
  readonly isOpen: boolean;
}

/** What one function does to a place by itself, and to what it hands that on. */
interface OwnChanges extends Written {
  readonly handedTo: readonly Place[];
}

/**
 * Whether a call of a function may write a field (`EACH`: any) of what it is given there, by itself or by what it calls. Most that are given
 * something only read it: what they do need not be looked at to know what stands in its fields.
 */
export function mayChange(state: SolveState, place: Place, key: string): boolean {
  const { names, isOpen } = changesOf(state, place);
  return isOpen || (key === EACH ? names.size > 0 : names.has(key) || names.has(EACH));
}

/** What a function leaves at a place: the values there where it returns. */
export function leftAt({ module, fn, position }: Place): readonly number[] {
  return (module.entries[fn]?.returns ?? []).flatMap((at) => {
    const list = listOf(module.facts, at);
    const found: number[] = [];
    for (let index = 0; index + 1 < list.length; index += 2) if (list[index] === position) found.push(list[index + 1] ?? -1);
    return found;
  });
}

const remembered = new WeakMap<SolveState["instances"], Map<string, Written>>();

function changesOf(state: SolveState, place: Place): Written {
  const known = remember(remembered, state.instances, () => new Map<string, Written>());
  return remember(known, keyOfPosition(place), () => collect(state, place));
}

/** What is written at a place and wherever it is handed on to. */
function collect(state: SolveState, start: Place): Written {
  const places = new Map([[keyOfPosition(start), start]]);
  const names = new Set<string>();
  for (const place of places.values()) {
    const own = ownChanges(state, place);
    if (own.isOpen || places.size > MAX_PLACES) return { names, isOpen: true };
    for (const name of own.names) names.add(name);
    for (const next of own.handedTo) places.set(keyOfPosition(next), next);
  }
  return { names, isOpen: false };
}

/** Functions that one thing is handed on to: beyond, it may be changed in any way. */
const MAX_PLACES = 400;

function ownChanges(state: SolveState, place: Place): OwnChanges {
  const { module } = place;
  const { facts } = module;
  const names = new Set<string>();
  const handedTo: Place[] = [];
  const values = new Set(leftAt(place));
  for (const value of values) {
    if (value < 0) continue;
    const [x, y, z] = [facts.x[value] ?? -1, facts.y[value] ?? -1, facts.z[value] ?? -1];
    switch (facts.kind[value]) {
      case Op.Param:
      case Op.This:
        break;
      case Op.Pi:
      case Op.Typed:
        values.add(x);
        break;
      case Op.Phi:
        for (const operand of listOf(facts, value)) values.add(operand);
        break;
      case Op.Logical:
        values.add(x).add(y);
        break;
      case Op.Store:
        names.add(keyOf(facts, y) ?? EACH);
        values.add(x);
        break;
      case Op.Post:
        if (facts.kind[y] !== Op.Call || waysTo(state, module, y, z < 0 ? "this" : z).length > 0) return { names, handedTo, isOpen: true };
        for (const target of callGraphView(state).targetsOf(module, y)) handedTo.push({ ...target, position: z });
        values.add(x);
        break;
      default:
        return { names, handedTo, isOpen: true };
    }
  }
  return { names, handedTo, isOpen: false };
}

function keyOfPosition({ module, fn, position }: Place): string {
  return `${keyOfFunction(module, fn)}:${position}`;
}
