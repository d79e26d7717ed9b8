import { once, remember, type EffectKind, type EffectRow } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { operandsOf } from "../link/program.ts";
import { closure, stepArgument, type State } from "../resolve/automaton.ts";
import { forEachUser } from "../solve/flow.ts";
import { builtinOf } from "../solve/propagators.ts";
import { BIND } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { mayHold } from "./conditions.ts";
import { isFunction } from "./given-callbacks.ts";
import { functionsGiven } from "./given-functions.ts";
import { functionsAt, type Given } from "./given-on-way.ts";

/** An effect that a call has, or may have, depending on what it is given. */
export interface SiteEffect {
  readonly kind: EffectKind;
  /** The rows that say so, of which each may have its conditions. */
  readonly rows: readonly EffectRow[];
}

/** A call of a function, and what happens in it. */
export interface Site {
  readonly call: number;
  readonly region: number;
  readonly effects: readonly SiteEffect[];
  /** Functions of the project that run: callees, callbacks. */
  readonly targets: readonly Instance[];
  /** The functions that came to its callee, its receiver and its arguments from elsewhere: read off when somebody keeps to one way to it. */
  readonly given: () => Given;
}

/** Gives the calls of a function in which something happens; remembers them. */
export type SitesOf = (instance: Instance) => readonly Site[];

/** Reads off a solved program what happens at its calls, once for each activation that is asked for. */
export function createSites(state: SolveState): SitesOf {
  const known = new Map<Instance, readonly Site[]>();
  return (instance) => remember(known, instance, () => findSites(state, instance));
}

function findSites(state: SolveState, instance: Instance): readonly Site[] {
  const { facts } = moduleOf(state, instance);
  const sites: Site[] = [];
  for (const call of callsIn(state, instance)) {
    const isCall = facts.kind[call] === Op.Call;
    const effects = isCall ? effectsOf(state, instance, call) : [];
    // What is bound is not called by that.
    const known = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role !== BIND);
    const targets = new Set([...known.map((target) => target.instance), ...(isCall ? runByLibrary(state, instance, call) : [])]);
    if (effects.length === 0 && targets.size === 0) continue;
    const given = once(() => functionsAt(state, instance, call));
    sites.push({ call, region: facts.region[call] ?? 0, effects, targets: [...targets], given });
  }
  return sites.sort((a, b) => a.call - b.call);
}

/** The calls of which something is known, be it only that any method of that name is a library's. */
function callsIn(state: SolveState, instance: Instance): readonly number[] {
  const { facts } = moduleOf(state, instance);
  const { first, end } = facts.functions[instance.fn] ?? { first: 0, end: 0 };
  const found = [...instance.calls.keys()];
  for (let call = first; call < end; call++)
    if (facts.kind[call] === Op.Call && !instance.calls.has(call) && builtinOf(state, instance, call).length > 0) found.push(call);
  return found;
}

/** What a library may run of what it is given, where models do not say what becomes of it; not what it makes tools of. */
function runByLibrary(state: SolveState, instance: Instance, call: number): readonly Instance[] {
  const isUseOpen = (instance.calls.get(call)?.externals ?? []).some((external) => !isUseKnown(external));
  if (!isUseOpen || callRowsOf(state, instance, call, "tool").length > 0 || callRowsOf(state, instance, call, "agent").length > 0)
    return [];
  // Of what a call does something with, only what can be nothing but a function is there to be run: the data of a file is not.
  if (callRowsOf(state, instance, call, "effect").length === 0) return functionsGiven(state, instance, call);
  return functionsGiven(state, instance, call, (operand) => isFunction(state, moduleOf(state, instance), operand));
}

/** Whether models say what becomes of what a call is given: then it also runs only what they say. */
function isUseKnown(external: State): boolean {
  return closure(external).some(({ opaque, propagators }) => opaque || propagators.length > 0);
}

function effectsOf(state: SolveState, instance: Instance, call: number): readonly SiteEffect[] {
  const rows = callRowsOf(state, instance, call, "effect").filter(({ says: { row } }) => mayHold(state, { instance, call }, row.when));
  for (const { says } of rows) state.use(says.row);
  const kinds = new Set(
    rows.map(({ says: { row } }) => row.kind).filter((kind) => !isReading(kind) || !isOnlyDescribed(state, instance, call)),
  );
  return [...kinds].map((kind) => ({ kind, rows: rows.filter(({ says: { row } }) => row.kind === kind).map(({ says: { row } }) => row) }));
}

function isReading(kind: EffectKind): boolean {
  return kind === "read-private" || kind === "read-untrusted";
}

/** Whether what a call makes is handed to calls that write it down, and to nothing else: a request of which an address is made that is signed. */
function isOnlyDescribed(state: SolveState, instance: Instance, made: number): boolean {
  const { facts, uses } = moduleOf(state, instance);
  const users: number[] = [];
  forEachUser(uses, made, (user) => users.push(user));
  return users.length > 0 && users.every((user) => facts.kind[user] === Op.Call && isDescribedBy(state, instance, user, made));
}

/** Whether a model says that a call writes down what it is handed here, to be done elsewhere. */
export function isDescribedBy(state: SolveState, instance: Instance, call: number, operand: Operand): boolean {
  const externals = instance.calls.get(call)?.externals ?? [];
  const index = operandsOf(moduleOf(state, instance).facts, call).indexOf(operand);
  const positions = index < 0 ? [] : externals.flatMap((external) => stepArgument(external, index)).flatMap(closure);
  for (const { described, paths } of positions) if (described) for (const row of paths) if (row.section === "described") state.use(row);
  return positions.some(({ described }) => described);
}

/** Whether a call has an effect whatever it is given. */
export function isUnconditional({ rows }: Pick<SiteEffect, "rows">): boolean {
  return rows.some(({ when, sureFor }) => when === undefined && sureFor === undefined);
}
