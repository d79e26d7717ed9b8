import { remember, type GuardRow } from "@sluice/core";
import { Op, type ModuleFacts, type Operand } from "../../ir.ts";
import { valuesIn } from "../../link/literal-parts.ts";
import {
  constantOf,
  forEachArgument,
  listOf,
  methodOf,
  operandsOf,
  plainValue,
  plainValues,
  type LinkedModule,
} from "../../link/program.ts";
import { closure, stepArgument, stepEdge, type State } from "../../resolve/automaton.ts";
import { moduleOf, type SolveState } from "../state.ts";
import type { Instance } from "../tracking.ts";
import type { Reader } from "./reader.ts";

/**
 * Whether a condition asks a function about addresses that knows which of them nobody outside reaches: a library's, or one of the project in which all these
 * networks are named. Nobody writes those down for anything else; which answer means what, is seen by who does not go on.
 */
export function asksAbout(reader: Reader, instance: Instance, condition: Operand, isMeant: (operand: Operand) => boolean): boolean {
  const { facts } = moduleOf(reader.state, instance);
  if (condition < 0) return false;
  const [x, y] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1];
  switch (facts.kind[condition]) {
    case Op.Unary:
    case Op.Await:
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return asksAbout(reader, instance, x, isMeant);
    case Op.Binary:
      // `list.filter(isPrivate).length > 0`, `list.find(isPrivate) !== undefined`
      return y < 0 && asksAbout(reader, instance, x, isMeant);
    case Op.Load:
      return y < -1 && asksAbout(reader, instance, x, isMeant);
    case Op.Call:
      return isCallAbout(reader, instance, condition, isMeant);
    default:
      return false;
  }
}

/** Whether a call asks about such an address. */
export function isCallAbout({ state }: Reader, instance: Instance, call: number, isMeant: (operand: Operand) => boolean): boolean {
  const { facts } = moduleOf(state, instance);
  if (isOfLibrary(state, instance, call, isMeant)) return true;
  const isGiven = operandsOf(facts, call).some((operand) => operand >= 0 && isMeant(operand));
  const isAsked = isGiven || (ASKING.has(methodOf(facts, call) ?? "") && isMeant(facts.y[call] ?? -1));
  if (!isAsked) return false;
  const isKnown = (known: number): boolean =>
    (instance.calls.get(known)?.targets ?? []).some((target) => knowsNetworks(state, target.instance));
  // `isDenied(address, deniedNetworks())`
  return (
    isKnown(call) || operandsOf(facts, call).some((operand) => plainValues(facts, operand).some((value) => value >= 0 && isKnown(value)))
  );
}

/** Whether models say that a call tells of an argument, or of the address that was read from one, whether it is the host of a place that may be asked. */
function isOfLibrary(state: SolveState, instance: Instance, call: number, isMeant: (operand: Operand) => boolean): boolean {
  const externals = instance.calls.get(call)?.externals ?? [];
  if (externals.length === 0) return false;
  const { facts } = moduleOf(state, instance);
  let row = readFrom(facts, facts.y[call] ?? -1).some(isMeant)
    ? guardsAt(externals.flatMap((item) => stepEdge(item, "this"))).find(({ tells }) => tells === "network")
    : undefined;
  forEachArgument(facts, call, (operand, index) => {
    if (operand < 0 || !isMeant(operand)) return;
    const guards = guardsAt(externals.flatMap((item) => stepArgument(item, index)));
    row ??= guards.find(({ of, tells }) => of === "host" && tells === undefined);
  });
  if (row) state.use(row);
  return row !== undefined;
}

function guardsAt(states: readonly State[]): readonly GuardRow[] {
  return states.flatMap(closure).flatMap(({ guards }) => guards);
}

/** An object, and what went into the call that made it: `parse(host)`. */
function readFrom(facts: ModuleFacts, object: Operand): readonly Operand[] {
  const made = plainValue(facts, object);
  const given = made >= 0 && facts.kind[made] === Op.Call ? operandsOf(facts, made) : [];
  return [object, ...given].filter((operand) => operand >= 0);
}

/** Methods of lists that ask a callback about their elements. */
const ASKING: ReadonlySet<string> = new Set(["some", "every", "find", "findIndex", "filter", "forEach"]);

/** Private, loopback, link-local with the services of clouds: by the first numbers of their addresses (RFC 1918, RFC 1122, RFC 3927). */
const NETWORKS: readonly string[] = ["10", "127", "169", "172", "192"];

/** Whether a function, with those that it calls, names all networks that are no part of the Internet. */
function knowsNetworks(state: SolveState, instance: Instance): boolean {
  const known = remember(knowing, state, () => new Map<number, boolean>());
  return remember(known, instance.id, () => {
    const numbers = new Set<string>();
    const callees = new Set<Instance>([instance]);
    for (const each of callees) {
      if (callees.size > MAX_CALLEES) break;
      addNumbers(moduleOf(state, each), each.fn, numbers);
      for (const [call, { targets }] of each.calls) {
        if (isOfLibrary(state, each, call, () => true)) return true;
        for (const target of targets) callees.add(target.instance);
      }
    }
    return NETWORKS.every((network) => numbers.has(network));
  });
}

const knowing = new WeakMap<SolveState, Map<number, boolean>>();
const MAX_CALLEES = 12;

/** The numbers in the constants of a function, and in those of the variables that it reads. */
function addNumbers(module: LinkedModule, fn: number, numbers: Set<string>): void {
  const { facts, cellWrites } = module;
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  const seen = new Set<Operand>();
  for (let at = first; at < end; at++) seen.add(at);
  for (const operand of seen) {
    const constant = constantOf(facts, operand);
    if (typeof constant === "number") numbers.add(String(constant));
    else if (typeof constant === "string") for (const [number] of constant.matchAll(/\d+/gu)) numbers.add(number);
    if (operand < 0 || seen.size > MAX_CONSTANTS) continue;
    for (const part of partsOf(module, operand)) seen.add(part);
    if (facts.kind[operand] === Op.CellRead) for (const write of cellWrites[facts.x[operand] ?? -1] ?? []) seen.add(write);
  }
}

const MAX_CONSTANTS = 2_000;

/** The constants of an operation, and what a literal is made of: `new Set(["10.", "127."])`. */
function partsOf({ facts }: LinkedModule, value: number): readonly Operand[] {
  const columns = [facts.x[value] ?? -1, facts.y[value] ?? -1, facts.z[value] ?? -1, ...listOf(facts, value)];
  const kind = facts.kind[value];
  const held = kind === Op.Array || kind === Op.Object ? valuesIn(facts, value) : kind === Op.Call ? operandsOf(facts, value) : [];
  return [...columns.filter((operand) => operand < -1), ...held];
}
