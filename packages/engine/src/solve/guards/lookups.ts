import { remember, type GuardRow } from "@sluice/core";
import { Op } from "../../ir.ts";
import { argumentOf, listOf, methodOf, operandsOf, type LinkedModule } from "../../link/program.ts";
import { closure, stepArgument } from "../../resolve/automaton.ts";
import { CALLEE } from "../instances.ts";
import { moduleOf } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { isHostOf } from "./hosts.ts";
import { MAX_DEPTH, type Reader } from "./reader.ts";

/** A call that gives the addresses which a host has. */
export interface Lookup {
  readonly call: number;
  readonly host: number;
  readonly row: GuardRow;
}

/** The look-ups that a function makes, also by a helper that is given the host. */
export function lookupsIn(reader: Reader, instance: Instance, depth: number = MAX_HELPERS): readonly Lookup[] {
  if (!remember(looking, reader, () => looksUp(reader))) return [];
  const known = remember(found, reader, () => new Map<string, readonly Lookup[]>());
  return remember(known, `${instance.id}:${depth}`, () =>
    [...instance.calls.keys()].flatMap((call) => [
      ...modelledLookups(reader, instance, call),
      ...helpersLookups(reader, instance, call, depth),
    ]),
  );
}

const found = new WeakMap<Reader, Map<string, readonly Lookup[]>>();
const looking = new WeakMap<Reader, boolean>();
const MAX_HELPERS = 2;

/** Whether a program looks hosts up anywhere: most do not, and are asked nothing more. */
function looksUp({ state }: Reader): boolean {
  return state.instances.all.some((instance) => [...instance.calls.keys()].some((call) => hostRow(instance, call, 0, "addresses")));
}

/** What models say of a call and one of its arguments that tells this of a host. */
export function hostRow(instance: Instance, call: number, index: number, tells: GuardRow["tells"]): GuardRow | undefined {
  const states = (instance.calls.get(call)?.externals ?? []).flatMap((item) => stepArgument(item, index)).flatMap(closure);
  return states.flatMap(({ guards }) => guards).find((row) => row.tells === tells);
}

function modelledLookups(reader: Reader, instance: Instance, call: number): readonly Lookup[] {
  const row = hostRow(instance, call, 0, "addresses");
  const host = row && argumentOf(moduleOf(reader.state, instance).facts, call, 0);
  return row && host !== undefined && host >= 0 ? [{ call, host, row }] : [];
}

function helpersLookups(reader: Reader, instance: Instance, call: number, depth: number): readonly Lookup[] {
  if (depth === 0) return [];
  return (instance.calls.get(call)?.targets ?? []).flatMap(({ instance: callee, role, shift }) => {
    const module = moduleOf(reader.state, callee);
    const entries = module.entries[callee.fn];
    if (role !== CALLEE || !entries) return [];
    const returned = entries.returns.map((at) => module.facts.x[at] ?? -1);
    return lookupsIn(reader, callee, depth - 1).flatMap((inner): readonly Lookup[] => {
      const index = entries.params.findIndex((param) =>
        isHostOf(reader, { instance: callee, subject: param ?? -1, depth: MAX_DEPTH }, inner.host),
      );
      const isGiven = returned.some((operand) => comesFrom(module, operand, inner.call));
      const host = argumentOf(moduleOf(reader.state, instance).facts, call, index - shift) ?? -1;
      return index >= 0 && isGiven && host >= 0 ? [{ call, host, row: inner.row }] : [];
    });
  });
}

/** Whether a value is another one, some part of that, or a list into which that was put. */
export function comesFrom(module: LinkedModule, operand: number, origin: number, seen: Set<number> = new Set<number>()): boolean {
  if (operand === origin) return true;
  if (operand < 0 || seen.has(operand) || seen.size > MAX_VALUES) return false;
  seen.add(operand);
  const { facts, cellWrites } = module;
  const isOf = (each: number): boolean => comesFrom(module, each, origin, seen);
  switch (facts.kind[operand]) {
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
    case Op.Await:
    case Op.Load:
    case Op.Element:
    case Op.Store:
      return isOf(facts.x[operand] ?? -1);
    case Op.Logical:
      return isOf(facts.x[operand] ?? -1) || isOf(facts.y[operand] ?? -1);
    case Op.Phi:
    case Op.Array:
      return [...listOf(facts, operand)].some(isOf);
    case Op.CellRead:
      return (cellWrites[facts.x[operand] ?? -1] ?? []).some(isOf);
    case Op.Call:
      return isOf(facts.y[operand] ?? -1) || (GATHERING.has(methodOf(facts, operand) ?? "") && operandsOf(facts, operand).some(isOf));
    default:
      return false;
  }
}

const MAX_VALUES = 64;

/** Methods whose result holds what is in their arguments. */
const GATHERING: ReadonlySet<string> = new Set(["all", "allSettled", "any", "concat", "from"]);
