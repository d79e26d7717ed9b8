import { remember, type ControlRow } from "@sluice/core";
import { Entry, Op, RegionKind, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { listOf, operandsOf, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { isInRegion, regionAt } from "../link/regions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { builtinOf } from "../solve/propagators.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { callsOf, calleesOf, givesNothing, runWhenKept } from "./calls.ts";
import { mayHold } from "./conditions.ts";
import { isOwnLog } from "./own-files.ts";
import { entriesOf } from "./definitions.ts";
import { isGivenToAll } from "./given-callbacks.ts";
import { coveredRegions } from "./regions.ts";
import { isSetting, isThreshold } from "./thresholds.ts";

/** Whether a call that writes a record counts. */
type Counts = (state: SolveState, instance: Instance, call: number) => boolean;

/** Whether a condition is one that decides for all calls alike whether records are written. */
type IsSwitch = (state: SolveState, instance: Instance, condition: Operand) => boolean;

/** Where records are written on every path. */
export class Records {
  readonly #state: SolveState;
  readonly #counts: Counts;
  readonly #isSwitch: IsSwitch | undefined;
  /** By instance: the regions in which a record is written whenever they are run. */
  readonly #covered = new Map<Instance, ReadonlySet<number>>();
  /** The same of helpers, which may write their records from a rank on. */
  readonly #coveredInHelpers = new Map<Instance, ReadonlySet<number>>();

  /** By instance: whether it may write a record. */
  readonly #writing = new Map<Instance, boolean>();

  constructor(state: SolveState, counts: Counts, isSwitch?: IsSwitch) {
    this.#state = state;
    this.#counts = counts;
    this.#isSwitch = isSwitch;
  }

  /** Hooks are told of all that happens and pick what they record. */
  isIn(instance: Instance): boolean {
    return callsOf(this.#state, instance).some((call) => this.#isRecord(instance, call));
  }

  /** Whether a record is written of a call in its function, or in helpers that are called there; what the call itself leads to has the effect, and is none. */
  isLogged(instance: Instance, call: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    if (this.#writes(instance, call)) return true;
    const region = facts.region[call] ?? 0;
    const isCovered = (covered: ReadonlySet<number>): boolean => [...covered].some((logged) => isInRegion(facts, region, logged));
    if (!isCovered(this.#coveredOf(instance))) return false;
    const isByRank = this.#calleesWrite(instance, call) && !this.#calleesAlwaysWrite(instance, call);
    return !isByRank || isCovered(this.#regionsOf(instance, (other) => other !== call && this.#isRecord(instance, other)));
  }

  #coveredOf(instance: Instance): ReadonlySet<number> {
    const isSwitch = this.#isSwitch;
    return once(this.#covered, instance, () =>
      this.#regionsOf(
        instance,
        (call) => this.#isRecord(instance, call),
        isSwitch && ((condition) => isSwitch(this.#state, instance, condition)),
      ),
    );
  }

  /** What is compared with a setting in a function that does more than write records decides on more than their rank. */
  #coveredInHelper(instance: Instance): ReadonlySet<number> {
    return once(this.#coveredInHelpers, instance, () =>
      this.#regionsOf(
        instance,
        (call) => this.#isRecord(instance, call),
        (condition) => isThreshold(this.#state, instance, condition) || this.#isSwitch?.(this.#state, instance, condition) === true,
      ),
    );
  }

  #regionsOf(instance: Instance, isWritten: (call: number) => boolean, isDecided?: (condition: number) => boolean): ReadonlySet<number> {
    const written = callsOf(this.#state, instance).filter(isWritten);
    return coveredRegions(
      moduleOf(this.#state, instance).facts,
      written.map((call) => regionOfRecord(this.#state, instance, call)),
      isDecided,
    );
  }

  #isRecord(instance: Instance, call: number): boolean {
    return this.#writes(instance, call) || this.#calleesWrite(instance, call);
  }

  /** Whether the functions of a call write; of several loggers of which one is in use, the others may write where that is set so, or do nothing. */
  #calleesWrite(instance: Instance, call: number): boolean {
    const callees = [...calleesOf(instance, call), ...runWhenKept(this.#state, instance, call)];
    const isWriting = (callee: Instance): boolean => this.#coveredInHelper(callee).has(0);
    const others = callees.filter((callee) => !isWriting(callee));
    if (others.length === 0 || others.length === callees.length) return callees.length > others.length;
    return callees.length <= MAX_LOGGERS && others.every((callee) => this.#mayWrite(callee));
  }

  /** Whether a function that gives nothing back does nothing, or writes a record on some of its paths, or hands on what it is told to who knows whom. */
  #mayWrite(instance: Instance): boolean {
    return remember(this.#writing, instance, () => this.#writesOrIsIdle(instance, MAX_DEPTH));
  }

  #writesOrIsIdle(instance: Instance, depth: number): boolean {
    if (depth === 0 || !givesNothing(moduleOf(this.#state, instance), instance.fn)) return false;
    if (isIdle(this.#state, instance)) return true;
    return callsOf(this.#state, instance).some(
      (call) =>
        this.#writes(instance, call) ||
        isOfUnknown(this.#state, instance, call) ||
        calleesOf(instance, call).some((callee) => this.#writesOrIsIdle(callee, depth - 1)),
    );
  }

  /** Whether no rank decides whether the functions of a call write. */
  #calleesAlwaysWrite(instance: Instance, call: number): boolean {
    return calleesOf(instance, call).every((callee) => this.#coveredOf(callee).has(0));
  }

  #writes(instance: Instance, call: number): boolean {
    const rows = callRowsOf(this.#state, instance, call, "control").filter(({ says: { row } }) => this.#isRow(instance, call, row));
    for (const { says } of rows) this.#state.use(says.row);
    return rows.length > 0 && this.#counts(this.#state, instance, call);
  }

  #isRow(instance: Instance, call: number, { control, covers, when, ofOwn }: ControlRow): boolean {
    if (control !== "log" || covers !== undefined || !mayHold(this.#state, { instance, call }, when)) return false;
    return !ofOwn || isOwnLog(this.#state, instance, call);
  }
}

/**
 * Where a record is written: what a program goes through a list of its own loggers for, it does wherever it goes through them; what it tells to a callback
 * if it was given one, it tells always where it was.
 */
function regionOfRecord(state: SolveState, instance: Instance, call: number): number {
  const module = moduleOf(state, instance);
  const { facts } = module;
  const region = facts.region[call] ?? 0;
  const loop = regionAt(facts, region);
  if (loop?.kind === RegionKind.True && isGivenToAll(state, module, loop.condition)) return loop.around;
  const logger = uncheckedValue(facts, facts.y[call] ?? -1);
  const isOneOfMany = loop?.kind === RegionKind.Loop && logger >= 0 && facts.kind[logger] === Op.Element;
  return isOneOfMany && isSetting(state, instance, facts.x[logger] ?? -1) ? loop.around : region;
}

/** Whether a function does nothing but throw: a logger that is silent, or a method that is there to be overridden. */
function isIdle(state: SolveState, instance: Instance): boolean {
  const { facts } = moduleOf(state, instance);
  const { first, end } = facts.functions[instance.fn] ?? { first: 0, end: 0 };
  const thrown = new Set<number>();
  for (let value = first; value < end; value++) if (facts.kind[value] === Op.Throw) thrown.add(facts.x[value] ?? -1);
  for (let value = first; value < end; value++) {
    const kind = facts.kind[value];
    if (kind === Op.Store || kind === Op.CellWrite || (kind === Op.Call && !thrown.has(value))) return false;
  }
  return true;
}

/** Whether nothing is known of what a call runs, and it is handed more than constants. */
function isOfUnknown(state: SolveState, instance: Instance, call: number): boolean {
  const { targets = [], externals = [] } = instance.calls.get(call) ?? {};
  const isKnown = targets.length > 0 || externals.length > 0 || builtinOf(state, instance, call).length > 0;
  return !isKnown && isTelling(state, instance, call);
}

/** Loggers that one call may go to, one of which is in use. */
const MAX_LOGGERS = 12;

/** What was found out of a function; of one that calls itself nothing is known while that is being found out. */
function once(known: Map<Instance, ReadonlySet<number>>, instance: Instance, find: () => ReadonlySet<number>): ReadonlySet<number> {
  const before = known.get(instance);
  if (before) return before;
  known.set(instance, new Set());
  const found = find();
  known.set(instance, found);
  return found;
}

/** Whether a record says something of what happens: constants alone name neither the tool nor its arguments. */
export function isTelling(state: SolveState, instance: Instance, call: number): boolean {
  return operandsOf(moduleOf(state, instance).facts, call).some((operand) => operand >= 0);
}

/** Whether a record has fields, and one of them, or of those that its logger was made with, tells the run that it belongs to. */
export function isCorrelated(state: SolveState, instance: Instance, call: number): boolean {
  const module = moduleOf(state, instance);
  const own = operandsOf(module.facts, call).flatMap((operand) => keysOf(state, module, operand));
  if (own.length === 0) return false;
  return [...own, ...keysOfLogger(state, module, module.facts.y[call] ?? -1)].some((key) => CORRELATION.test(key));
}

/** What fields are called by which the records of one run are found: the identifiers of tracers, of agent frameworks and of web frameworks. */
const CORRELATION = /(?:^|[a-z_.-])(?:run|trace|span|request|session|call|correlation|conversation|thread|invocation|job|task)[_.-]?id$/iu;

/** The keys of an object literal, of those spread into it and of those in it. */
function keysOf(state: SolveState, module: LinkedModule, operand: Operand, depth = MAX_DEPTH): readonly string[] {
  if (operand < 0 || depth === 0) return [];
  return definitionsOf(state.program, module, operand, callGraphView(state)).flatMap(({ module: owner, operand: object }) => {
    if (object < 0 || owner.facts.kind[object] !== Op.Object) return [];
    const entries = entriesOf(owner, object);
    const below = [...entries.map(([, value]) => value), ...spreadsOf(owner, object)];
    return [...entries.map(([key]) => key), ...below.flatMap((value) => keysOf(state, owner, value, depth - 1))];
  });
}

const MAX_DEPTH = 4;

/** What is spread into an object literal. */
function spreadsOf({ facts }: LinkedModule, object: Operand): readonly Operand[] {
  const list = listOf(facts, object);
  return [...list].flatMap((entry, at) => (at % 3 === 0 && entry === Entry.Spread ? [list[at + 2] ?? -1] : []));
}

/** `root.child({ runId })`: the fields that a logger puts into all its records. */
function keysOfLogger(state: SolveState, module: LinkedModule, logger: Operand): readonly string[] {
  if (logger < 0) return [];
  return definitionsOf(state.program, module, logger, callGraphView(state)).flatMap(({ module: owner, operand }) =>
    operand >= 0 && owner.facts.kind[operand] === Op.Call
      ? operandsOf(owner.facts, operand).flatMap((argument) => keysOf(state, owner, argument))
      : [],
  );
}
