import { parseAccessPath, remember, type OptionCondition } from "@sluice/core";
import type { Constant } from "../ir.ts";
import type { CallGraphView, Definition } from "../link/definitions.ts";
import { keyOfFunction, keyOfPlace, numberOfPair } from "../link/identity.ts";
import { constantOf } from "../link/program.ts";
import { relativePath, type RelativePath } from "../resolve/relative-path.ts";
import { callGraphView, definitionsFrom } from "../solve/call-graph.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Tag } from "../solve/tracking.ts";
import { nameOfProgram } from "./interpreters.ts";
import { isCodeFor } from "./listed-words.ts";
import { isOfSession } from "./sessions.ts";

/** Whether a sink's conditions on options of the call hold, or may hold, for whoever calls with the data. */
export function optionHolds(state: SolveState, hit: SinkHit): boolean {
  if (hit.row.session === true && !isOfSession(state, hit)) return false;
  return holds(state, hit, NO_ORIGINS) && isInterpreted(state, hit);
}

/** Whether the program that an option names takes the word that the data came in for code, where the sink is about such words alone. */
function isInterpreted(state: SolveState, hit: SinkHit): boolean {
  const { interpretedBy } = hit.row;
  if (interpretedBy === undefined) return true;
  return optionOf(state, hit, interpretedBy).some(({ module, operand }) => {
    const program = constantOf(module.facts, operand);
    return typeof program === "string" && isCodeFor(state, hit, program);
  });
}

/** Whether it holds only if the option and the data, which one call of several functions gives, are of two of them. */
export function isOptionOfAnother(state: SolveState, hit: SinkHit): boolean {
  if (!hit.row.when || !hit.option) return false;
  const origins = originsOf(state, hit.edge);
  return origins.size > 0 && !holds(state, hit, origins);
}

function holds(state: SolveState, hit: SinkHit, origins: Origins): boolean {
  const { option } = hit;
  const condition = hit.row.when;
  if (!condition || !option) return true;
  return readings(state, hit, option, origins).some((definitions) => {
    const isSo = definitions.some(({ module, operand }) => fits(condition, operand < -1 ? constantOf(module.facts, operand) : ANY));
    return condition.not === true ? !isSo : isSo;
  });
}

/** Whether an option of the call is given, and none of what it may be is among those for which the sink's row knows that harm is done. */
export function isHarmUnknown(state: SolveState, hit: SinkHit): boolean {
  const { sureFor } = hit.row;
  if (!sureFor) return false;
  const isHarmful = ({ module, operand }: Definition): boolean => {
    const constant = constantOf(module.facts, operand);
    return typeof constant === "string" && sureFor.among.includes(nameOfProgram(constant));
  };
  return readings(state, hit, relativePath(parseAccessPath(sureFor.option)), NO_ORIGINS).every(
    (found) => found.length > 0 && !found.some(isHarmful),
  );
}

/** Whether all that is seen of an option of the call is among those with which, by the sink's row, hardly any harm is done. */
export function isHarmUnlikely(state: SolveState, hit: SinkHit): boolean {
  const { unsureFor } = hit.row;
  if (!unsureFor) return false;
  const seen = optionOf(state, hit, unsureFor.option).flatMap(({ module, operand }) => constantOf(module.facts, operand) ?? []);
  return seen.length > 0 && seen.every((constant) => unsureFor.among.includes(nameOfProgram(String(constant))));
}

/** What an option of the call may be. */
export function optionOf(state: SolveState, hit: SinkHit, path: string): readonly Definition[] {
  return readings(state, hit, relativePath(parseAccessPath(path)), NO_ORIGINS).flat();
}

/** What an option of the call may be, once for each way in which the data came into the function. */
function readings(state: SolveState, { edge, call }: SinkHit, option: RelativePath, origins: Origins): readonly (readonly Definition[])[] {
  const module = moduleOf(state, edge.instance);
  const views = origins.size === 0 ? viewsInto(state, edge.tag) : waysInto(state, edge.tag).map((way) => seenFrom(state, way, origins));
  return views.map((view) => definitionsFrom(state, module, call, option, [], view));
}

/** The functions that the data came out of, by the calls that it came back from: what else such a call gave is from the same one. */
type Origins = ReadonlyMap<string, Target>;
type Target = ReturnType<CallGraphView["targetsOf"]>[number];

const NO_ORIGINS: Origins = new Map();

/** How many steps back calls are looked for. */
const MAX_STEPS = 200;

function originsOf(state: SolveState, edge: Edge): Origins {
  const origins = new Map<string, Target>();
  const open: Edge[] = [edge];
  for (let at = open.pop(), steps = 0; at && steps < MAX_STEPS; at = open.pop(), steps++) {
    const { via, from, instance } = at;
    if (via.kind === "return") {
      const { instance: callee } = via.exit;
      origins.set(keyOfPlace(moduleOf(state, instance), via.call), { module: moduleOf(state, callee), fn: callee.fn });
      open.push(via.exit);
    }
    if (from) open.push(from);
  }
  return origins;
}

/** How many calls back, and how many ways, are told apart. */
const MAX_CALLERS = 4;
const MAX_WAYS = 24;

type Caller = ReturnType<CallGraphView["callersOf"]>[number];
/** The calls through which data came, by the functions that they call. */
type Way = ReadonlyMap<string, Caller>;

/** Ways into functions and what is seen from them: data of many kinds comes the same way, and what was found from there is found again. */
interface WaysInto {
  /** By tag and how many calls back are told apart. */
  readonly ways: Map<number, readonly Way[]>;
  /** By what a way consists of. */
  readonly views: Map<string, CallGraphView>;
}

const remembered = new WeakMap<SolveState, WaysInto>();

function knownWays(state: SolveState): WaysInto {
  return remember(remembered, state, () => ({ ways: new Map(), views: new Map() }));
}

/** The call graph as it is seen from each way into the function that a tag belongs to. */
function viewsInto(state: SolveState, tag: Tag): readonly CallGraphView[] {
  const { views } = knownWays(state);
  return waysInto(state, tag).map((way) => remember(views, identify(way), () => seenFrom(state, way, NO_ORIGINS)));
}

function identify(way: Way): string {
  return [...way].map(([fn, { module, call }]) => `${fn}=${keyOfPlace(module, call)}`).join();
}

function waysInto(state: SolveState, tag: Tag, depth: number = MAX_CALLERS): readonly Way[] {
  return remember(knownWays(state).ways, numberOfPair(tag.id, depth), () => findWays(state, tag, depth));
}

function findWays(state: SolveState, tag: Tag, depth: number): readonly Way[] {
  const { owner } = tag;
  if (!owner || depth === 0 || tag.callers.length > MAX_WAYS) return [NO_WAY];
  const ways = tag.callers.flatMap(({ instance, call, edge, role }) =>
    waysInto(state, edge.tag, depth - 1).map((way): Way => {
      const caller = { module: moduleOf(state, instance), call };
      return role === CALLEE ? new Map([...way, [keyOfFunction(moduleOf(state, owner), owner.fn), caller]]) : way;
    }),
  );
  return ways.length === 0 || ways.length > MAX_WAYS ? [NO_WAY] : ways;
}

const NO_WAY: Way = new Map();

function seenFrom(state: SolveState, way: Way, origins: Origins): CallGraphView {
  const view = callGraphView(state);
  if (way.size === 0 && origins.size === 0) return view;
  return {
    ...view,
    targetsOf: (module, call) => {
      const origin = origins.get(keyOfPlace(module, call));
      return origin ? [origin] : view.targetsOf(module, call);
    },
    callersOf: (module, fn) => {
      const caller = way.get(keyOfFunction(module, fn));
      return caller ? [caller] : view.callersOf(module, fn);
    },
  };
}

/** A value that is not constant may be anything but absent. */
const ANY = Symbol("any");

function fits({ is, known }: OptionCondition, value: Constant | undefined | typeof ANY): boolean {
  if (known && value === ANY) return false;
  if (is === "set") return value !== false && value !== null && value !== undefined;
  return value === ANY ? is !== false : value === is;
}
