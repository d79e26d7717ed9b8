import type { Operand } from "../ir.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { forEachArgument, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";
import { isChosenByModel } from "./choosers.ts";
import { callsOn, type Frames } from "./frames.ts";
import { cameOnWay } from "./given-on-way.ts";
import { findModelPlaces, type ModelPlaces } from "./model-places.ts";
import { Origins, type Origin } from "./origins.ts";
import { isSession } from "./sessions.ts";
import { findTools } from "./tools.ts";
import { findWay, isTaken, hasNeeds } from "./taken.ts";
import type { CalledWay } from "./trace.ts";
import type { Start } from "./walk.ts";

/** Ways of one environment to a command that are looked at. */
const MAX_WAYS = 64;
/** Calls behind such a way that are looked at where it matters who calls. */
const MAX_CALLERS = 4;

/**
 * Asks on which way what a call starts is given what it is given because a language model drives it: the handler of a tool comes that way, and something
 * else that the call is given on it is the model's choice, or it is told nothing yet, like a shell that waits for commands. A command that the program
 * writes out, also as one entry of a table that a name finds, is not driven; nor is one that others give a helper. What is needed for an answer is
 * found out when first asked.
 */
export function createDriven(state: SolveState): (hit: SinkHit) => SinkHit | undefined {
  let known: Driving | undefined;
  return (hit) => {
    known ??= fromTools(state);
    const driving = known;
    if (!driving.reached.has(hit.edge.instance)) return undefined;
    const way = findWay(state, hit.edge, (each) => isDriven(state, driving, hit, each));
    return way && { ...hit, trace: way.trace };
  };
}

/** What language models may drive. */
interface Driving {
  readonly starts: readonly Start[];
  readonly places: ModelPlaces;
  readonly reached: ReadonlySet<Instance>;
}

/** The functions of handlers, those that are given what a language model chose as a tool's arguments, and whatever these call. */
function fromTools(state: SolveState): Driving {
  const starts: Start[] = findTools(state).flatMap((tool) => tool.starts);
  const given = state.sources.filter(({ row }) => row.kind === "tool-argument").map(({ instance }) => instance);
  const reached = new Set<Instance>([...starts.map(({ instance }) => instance), ...given]);
  for (const instance of reached)
    for (const { targets } of instance.calls.values()) for (const target of targets) reached.add(target.instance);
  return { starts, places: findModelPlaces(state), reached };
}

function isDriven(state: SolveState, driving: Driving, { edge: { instance }, call }: SinkHit, way: CalledWay): boolean {
  if (!driving.reached.has(way.outermost)) return false;
  const module = moduleOf(state, instance);
  const parts = otherParts(module, instance, call, way.trace);
  const chosen = parts.flatMap((operand) => edgesAt(instance, operand).filter((each) => isChosenByModel(each)));
  return framesOf(driving, way, hasNeeds(state, way.trace)).some((frames) => {
    if (!isTaken(state, way.trace, frames)) return false;
    const calls = callsOn(state, frames);
    if (isSession(state, module, call) || chosen.some(({ tag }) => cameOnWay(tag, frames))) return true;
    const origins = new Origins({ ...state, way: calls }, driving.places, driving.starts);
    return parts.some((operand) => isSurelyModels(origins.ofParts(module, operand)));
  });
}

/** The calls of a way; where it matters who calls the function that it begins in, together with theirs. */
function framesOf({ reached }: Driving, { frames, outermost }: CalledWay, withCallers: boolean): readonly Frames[] {
  const found: Frames[] = [];
  const follow = (at: Instance, before: Frames, depth: number): void => {
    const sites = at.callSites.filter(({ instance, role }) => role === CALLEE && reached.has(instance) && !before.has(instance));
    if (found.length >= MAX_WAYS) return;
    if (depth === 0 || (sites.length === 0 && !at.parent)) found.push(before);
    else if (sites.length === 0 && at.parent) follow(at.parent, before, depth);
    for (const { instance, call } of depth === 0 ? [] : sites)
      follow(instance, new Map([...before, [at, [{ instance, site: { call } }]]]), depth - 1);
  };
  follow(outermost, frames, withCallers ? MAX_CALLERS : 0);
  return found;
}

function isSurelyModels({ isModels, isCut }: Origin): boolean {
  return isModels && !isCut;
}

/** What a call is given besides that which is asked about: of an object that holds it, the other entries. */
function otherParts(module: LinkedModule, within: Instance, call: number, trace: readonly Edge[]): readonly Operand[] {
  const onWay = new Set(trace.filter(({ instance }) => instance === within).map(({ place }) => place));
  const found: Operand[] = [];
  forEachArgument(module.facts, call, (operand) => {
    const parts = onWay.has(operand) ? valuesIn(module.facts, uncheckedValue(module.facts, operand)) : [operand];
    found.push(...parts.filter((part) => part >= 0 && !onWay.has(part)));
  });
  return found;
}
