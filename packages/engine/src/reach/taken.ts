import { BEHIND_DEFAULT, LogicalOperator, NONE, Op, RegionKind, type ModuleFacts, type Operand } from "../ir.ts";
import { keyOfFunction } from "../link/identity.ts";
import { knownOutcomes, type KnownOutcome } from "../link/known-outcomes.ts";
import { listOf, plainValue, type LinkedModule } from "../link/program.ts";
import { regionAt } from "../link/regions.ts";
import { CALLEE } from "../solve/instances.ts";
import { edgesAt, moduleOf, type CallOnWay, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";
import { comparisonAt } from "./compared-names.ts";
import { callsOn, type Frames } from "./frames.ts";
import { isNever, type Need } from "./never.ts";
import { calledWays, traceOf, type CalledWay } from "./trace.ts";

/**
 * The first way of a fact that is wanted, by the calls that brought it and by what it first came by where branches come together, since that may never be
 * taken. Ways are put together as they are asked for: where branches come together in many functions, there are millions.
 */
export function findWay(state: SolveState, edge: Edge, isWanted: (way: CalledWay) => boolean): CalledWay | undefined {
  let tried = 0;
  for (const way of waysOf(state, edge)) {
    if (isWanted(way)) return way;
    if (++tried === MAX_TRIED) break;
  }
  return undefined;
}

/** Ways of a fact by the calls that brought it to one place. */
const MAX_WAYS = 32;

/** What came none of so many ways has not come. */
const MAX_TRIED = 256;

function* waysOf(state: SolveState, edge: Edge): Generator<CalledWay> {
  for (const way of calledWays(edge, MAX_WAYS)) {
    yield way;
    yield* waysBeside(state, way);
  }
}

/** Where branches come together, the same data as it comes from the others: what it first came by may never be taken. */
function* waysBeside(state: SolveState, { trace, frames }: CalledWay): Generator<CalledWay> {
  for (const [index, edge] of trace.entries()) {
    for (const other of edgesBeside(state, edge, trace[index - 1])) {
      for (const way of calledWays(other, MAX_WAYS))
        yield { ...way, trace: [...way.trace, ...trace.slice(index)], frames: new Map([...frames, ...way.frames]) };
    }
  }
}

/** The same data at what comes together at a place, besides that which it came by. */
function edgesBeside(state: SolveState, { instance, place, fact: { atom, path } }: Edge, before: Edge | undefined): readonly Edge[] {
  if (before?.instance !== instance) return [];
  const others = branchesAt(moduleOf(state, instance).facts, place).filter((operand) => operand !== before.place);
  return others.flatMap((operand) => edgesAt(instance, operand).filter(({ fact }) => fact.atom === atom && fact.path === path));
}

/** What comes together at a place. */
function branchesAt(facts: ModuleFacts, place: number): readonly Operand[] {
  if (place < 0) return [];
  if (facts.kind[place] === Op.Logical) return [facts.x[place] ?? -1, facts.y[place] ?? -1];
  return facts.kind[place] === Op.Phi ? [...listOf(facts, place)] : [];
}

/** Whether data comes this way only where something is so, which its callers may have settled. */
export function hasNeeds(state: SolveState, trace: readonly Edge[]): boolean {
  return needsOn(state, trace).length > 0;
}

/** Whether data may come a way: nothing that has to be so on it, or at its end, never is. */
export function isTaken(state: SolveState, trace: readonly Edge[], frames: Frames, atEnd: readonly NeedAt[] = []): boolean {
  const needs = [...needsOn(state, trace), ...atEnd];
  if (needs.length === 0) return true;
  const calls = new Map([...callsWithin(state, trace), ...callsOn(state, frames)]);
  return !needs.some(({ module, operand, need }) => isNever(state, module, operand, need, calls));
}

/** By function the call through which data came into it, or out of it. */
function callsWithin(state: SolveState, trace: readonly Edge[]): ReadonlyMap<string, CallOnWay> {
  const calls = new Map<string, CallOnWay>();
  const add = (by: Instance, call: number, entered: Instance): void => {
    const isCallee = by.calls.get(call)?.targets.some(({ instance, role }) => instance === entered && role === CALLEE);
    if (isCallee) calls.set(keyOfFunction(moduleOf(state, entered), entered.fn), { module: moduleOf(state, by), call });
  };
  for (const { instance, via, from } of trace) {
    if (via.kind === "return") add(instance, via.call, via.exit.instance);
    else if (via.kind === "enter" && from) add(from.instance, via.call, instance);
  }
  return calls;
}

/**
 * A hit with the first way of its data that may be taken, asked only where data that comes some way needs something to be so; undefined where none may:
 * `if (!isTrial) unlink(file)`, of callers that try alone.
 */
export function whereTaken(state: SolveState, hit: SinkHit): SinkHit | undefined {
  const atSink = needsAtCall(moduleOf(state, hit.edge.instance), hit.call);
  if (atSink.length === 0 && !hasNeeds(state, traceOf(hit.edge))) return hit;
  const way = findWay(state, hit.edge, ({ trace, frames }) => isTaken(state, trace, frames, atSink));
  return way && { ...hit, trace: way.trace };
}

/** What has to be so of a value of a function. */
interface NeedOf {
  readonly operand: Operand;
  readonly need: Need;
}

interface NeedAt extends NeedOf {
  readonly module: LinkedModule;
}

function needsAtCall(module: LinkedModule, call: number): readonly NeedAt[] {
  return needsIn(module, module.facts.region[call] ?? 0);
}

/** That something is missing is asked of anything, as objects never are; all else of what callers settle. */
function needsIn(module: LinkedModule, region: number): readonly NeedAt[] {
  const needs = needsAt(module.facts, region).filter(({ operand, need }) => need === IS_FALSE || isOfParameter(module, operand));
  return needs.map((each) => ({ ...each, module }));
}

/** What has to be so where data comes a way; of what it stands in for, as in `options.env ?? process.env`, that it is missing. */
function needsOn(state: SolveState, trace: readonly Edge[]): readonly NeedAt[] {
  return trace.flatMap(({ instance, place, via, from }, index) => {
    const module = moduleOf(state, instance);
    const { facts } = module;
    if (place < 0) return [];
    const atCall = via.kind === "enter" && from ? needsAtCall(moduleOf(state, from.instance), via.call) : [];
    const standsIn =
      facts.kind[place] === Op.Logical && facts.z[place] !== LogicalOperator.And && facts.y[place] === trace[index - 1]?.place;
    const missing: readonly NeedAt[] = standsIn ? [{ module, operand: facts.x[place] ?? -1, need: IS_FALSE }] : [];
    return [...atCall, ...missing, ...needsIn(module, facts.region[place] ?? 0)];
  });
}

/** Whether a function gets to a region only where something that it is given is so: `if (!isTrial)`, `if (mode === "copy")`. Who calls it decides. */
export function dependsOnGiven(module: LinkedModule, region: number): boolean {
  return needsOfGiven(module, region).length > 0;
}

/** Whether nobody gets to a region by the calls of a way, as what they give never is what would have to be so there. */
export function isClosed(state: SolveState, module: LinkedModule, region: number, calls: () => ReadonlyMap<string, CallOnWay>): boolean {
  const needs = needsOfGiven(module, region);
  if (needs.length === 0) return false;
  const onWay = calls();
  return needs.some(({ operand, need }) => isNever(state, module, operand, need, onWay));
}

/** What has to be so of what a function is given where a region is entered. */
function needsOfGiven(module: LinkedModule, region: number): readonly NeedOf[] {
  return needsAt(module.facts, region).filter(({ operand }) => isOfParameter(module, operand));
}

/** Values that are looked at between a condition and the parameter that it is about. */
const MAX_VALUES = 16;

/** Whether a value is a parameter, a field of one, or that with a default, whichever loops, calls and functions it went through since. */
export function isOfParameter(module: LinkedModule, operand: Operand): boolean {
  const { facts } = module;
  const values = new Set([plainValue(facts, operand)]);
  for (const value of values) {
    if (value < 0 || values.size > MAX_VALUES) return false;
    const before = wholesOf(module, value);
    if (before.length === 0 && facts.kind[value] !== Op.Param) return false;
    for (const each of before) values.add(plainValue(facts, each));
  }
  return true;
}

/** What a value is a field of, or stands before its default, or was before it came together with itself, or before another function read it. */
function wholesOf({ facts, cellWrites }: LinkedModule, value: number): readonly Operand[] {
  switch (facts.kind[value]) {
    case Op.Load:
    case Op.Logical:
      return [facts.x[value] ?? NONE];
    case Op.Phi:
      return facts.z[value] === BEHIND_DEFAULT ? [listOf(facts, value)[0] ?? NONE] : [...listOf(facts, value)];
    case Op.CellRead:
      return cellWrites[facts.x[value] ?? NONE] ?? [];
    default:
      return [];
  }
}

/** What has to be so where a region is entered. */
function needsAt(facts: ModuleFacts, region: number): readonly NeedOf[] {
  const here = regionAt(facts, region);
  if (!here) return [];
  const isTrue = here.kind === RegionKind.True || here.kind === RegionKind.Case;
  const outcomes = isTrue || here.kind === RegionKind.False ? knownOutcomes(facts, here.condition, isTrue) : [];
  return [...outcomes.map((outcome) => needOf(facts, outcome)), ...needsAt(facts, here.around)];
}

function needOf(facts: ModuleFacts, { condition, isTrue }: KnownOutcome): NeedOf {
  const compared = comparisonAt(facts, condition);
  if (typeof compared?.constant !== "string") return { operand: condition, need: isTrue ? IS_TRUE : IS_FALSE };
  return { operand: compared.value, need: { kind: compared.isEqual === isTrue ? "equal" : "other", to: compared.constant } };
}

const IS_TRUE: Need = { kind: "true" };
const IS_FALSE: Need = { kind: "false" };
