import { EFFECT_KINDS, remember, type EffectCondition, type EffectKind, type EffectKindInfo } from "@sluice/core";
import { isInRegion } from "../link/regions.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { keyOfPlaceIn, type Instance } from "../solve/tracking.ts";
import { mayHold, unsureOf } from "./conditions.ts";
import type { CallPlace } from "./call-rows.ts";
import type { Choice } from "./choices/choice.ts";
import { isShutUnder } from "./choices/truth-under.ts";
import { targetsUnder, type TargetsUnder } from "./choices/targets-under.ts";
import type { ControlOracle } from "./controls.ts";
import { isUnconditional, type Site, type SiteEffect, type SitesOf } from "./effects.ts";
import { isForOne } from "./for-one.ts";
import { isForOtherName } from "./for-other-name.ts";
import { callsOn, framesOn, type Frames } from "./frames.ts";
import { runningOnWay } from "./given-on-way.ts";
import { isFileOfThisRun, isNewFile } from "./new-names.ts";
import { isOnFiles, isOwnFile } from "./own-files.ts";
import { isSettledByCaller } from "./settled-by-caller.ts";
import { isClosed } from "./taken.ts";
import { WayMemory, type CallsOnWay } from "./way-memory.ts";

/** Where something begins to run: a function, or a region of one. */
export interface Start {
  readonly instance: Instance;
  readonly region: number;
  /** What generic code is taken to run for. */
  readonly choice?: Choice;
  /** The same where the way does not depend on it: for which of its tools generic code runs that comes by before. */
  readonly tool?: Choice;
  /** The name by which it was called: of a function that answers for several names, the branches for others are none of it. */
  readonly name?: string;
  /** Whether it answers for many that nobody can tell apart: what it does whichever of them it is counts, and no more than as a lead. */
  readonly isForAll?: true;
}

/** A call on the way, in the function that it is in. */
export interface Passage {
  readonly instance: Instance;
  readonly site: Site;
}

/** An effect that is reached, and the calls on the shortest way to it, the last of which has it. */
export interface Reached {
  readonly kind: EffectKind;
  /** Absent: the program shows that the call has it; otherwise it may have it for all that can be read of what the call is given. */
  readonly doubts: readonly Doubt[] | undefined;
  /** Whether the way goes through generic code of which nothing tells what it runs for this tool. */
  readonly isMixed: boolean;
  readonly way: readonly Passage[];
}

/** The conditions of a row that may hold, in two parts of which each wants a reason to take it for true. */
export type Doubt = readonly (readonly EffectCondition[])[];

/** Functions with names that a way may go through: longer ones rest on too many guesses. */
const MAX_CALLS = 12;
/**
 * Functions in all, where it is sure what each call runs: what is written where it is handed over, to be timed, tried again or run for each of many, is
 * no step away from what it is for.
 */
const MAX_LENGTH = 18;
/** Functions of which one call may run any: it is a guess that it runs this one. */
const MANY_TARGETS = 4;
/** Calls that tell activations of a function apart which runs what it is given. */
const MAX_CONTEXT = 3;
/** Functions that one walk looks at. */
export const MAX_FUNCTIONS = 4_000;

/** A function that is about to be looked at, and how the walk came to it. */
interface Open {
  readonly start: Start;
  readonly before: Open | undefined;
  readonly by: Passage | undefined;
  readonly depth: number;
  /** Calls on the way. */
  readonly length: number;
  /** The last calls by which it is told apart, the nearest first. */
  readonly context: readonly string[];
  /** Whether it is done but once, by whoever comes first. */
  readonly isSetUp: boolean;
  /** See {@link Reached.isMixed}. */
  readonly isMixed: boolean;
  /** Whether the way goes by a call that may run any of many functions. */
  readonly isGuess: boolean;
}

/** A function that is being looked at, and what is known of the way to it: worked out when asked for, as of most functions nothing depends on it. */
class Here {
  readonly open: Open;
  readonly #state: SolveState;
  #way: readonly Passage[] | undefined;
  #frames: Frames | undefined;
  #calls: CallsOnWay | undefined;

  constructor(open: Open, state: SolveState) {
    this.open = open;
    this.#state = state;
  }

  get way(): readonly Passage[] {
    return (this.#way ??= wayTo(this.open));
  }

  get frames(): Frames {
    return (this.#frames ??= framesOn(this.way, this.open.start.instance));
  }

  /** Also the calls by which generic code runs that the way began in. */
  get calls(): CallsOnWay {
    return (this.#calls ??= new Map([...(this.open.start.choice?.callers ?? []), ...callsOn(this.#state, this.frames)]));
  }
}

/** What of a way is left out, and what not. */
interface Bounds {
  /** What lies behind calls of which this is true is left out. */
  readonly isCut?: ControlOracle;
  /** Is told every call that the walk comes by. */
  readonly onCall?: (instance: Instance, call: number) => void;
  /** One effect is all that is asked for. */
  readonly isAnyEnough?: boolean;
  /** Calls of which this is true, in functions that a tool calls, get the program's own records and files ready, which is no doing of the tool's. */
  readonly isSetUp?: ControlOracle;
  /** What the program does with files of its own, which is no effect of a tool, is not; such a call is found by each way that tells what it is given. */
  readonly withOwnFiles?: boolean;
}

/** The effects that are reached from where something begins, each call once. */
export function reach(state: SolveState, sitesOf: SitesOf, starts: readonly Start[], bounds: Bounds = {}): readonly Reached[] {
  return new Walk(state, sitesOf, bounds).from(starts);
}

/** How sure it is that an effect is there on a way, and which: who writes over a file that nobody has adds one. */
type Held = Pick<Reached, "doubts"> & Partial<Pick<Reached, "kind">>;

const remembered = new WeakMap<SolveState, WayMemory<Held | undefined>>();

/** Functions whose effects depend on what they are given, and others. */
const dependent = new WeakMap<Instance, boolean>();

class Walk {
  readonly #state: SolveState;
  readonly #sitesOf: SitesOf;
  readonly #isCut: ControlOracle;
  readonly #isSetUp: ControlOracle;
  readonly #onCall: Bounds["onCall"];
  readonly #withOwnFiles: boolean;
  readonly #isAnyEnough: boolean;
  readonly #queue: Open[] = [];
  readonly #seen = new Set<string>();
  readonly #found = new Map<string, Reached>();

  constructor(state: SolveState, sitesOf: SitesOf, { isCut, isSetUp, onCall, withOwnFiles = false, isAnyEnough = false }: Bounds) {
    this.#state = state;
    this.#sitesOf = sitesOf;
    this.#isCut = isCut ?? isNever;
    this.#isSetUp = isSetUp ?? isNever;
    this.#onCall = onCall;
    this.#withOwnFiles = withOwnFiles;
    this.#isAnyEnough = isAnyEnough;
  }

  from(starts: readonly Start[]): readonly Reached[] {
    for (const start of starts)
      this.#queue.push({
        start,
        before: undefined,
        by: undefined,
        depth: 0,
        length: 0,
        context: [],
        isSetUp: false,
        isMixed: start.isForAll ?? false,
        isGuess: false,
      });
    for (const open of this.#queue) {
      if (this.#isAnyEnough && this.#found.size > 0) break;
      this.#lookAt(new Here(open, this.#state));
    }
    if (this.#isFull) for (const { instance } of starts) this.#state.cutWalks.add(instance);
    return [...this.#found.values()];
  }

  get #isFull(): boolean {
    return this.#queue.length > MAX_FUNCTIONS;
  }

  #lookAt(here: Here): void {
    const { instance, region } = here.open.start;
    const module = moduleOf(this.#state, instance);
    const { isForAll, name } = here.open.start;
    for (const site of this.#sitesOf(instance)) {
      if (!isInRegion(module.facts, site.region, region) || this.#isCut(instance, site.call)) continue;
      if (isForAll && isForOne(module, site)) continue;
      if (name !== undefined && isForOtherName(this.#state, module, site.region, name)) continue;
      this.#onCall?.(instance, site.call);
      const passage: Passage = { instance, site };
      // What a tool's own code does but once, the tool does.
      const isSetUp = here.open.isSetUp || (here.open.before !== undefined && this.#isSetUp(instance, site.call));
      for (const effect of site.effects) if (!isSetUp || !isPreparation(effect)) this.#note(here, passage, effect);
      if (site.targets.length > 0 && isNear(here.open) && !this.#isFull) this.#goOn(here, passage, isSetUp);
    }
  }

  #note(here: Here, passage: Passage, effect: SiteEffect): void {
    const { instance, site } = passage;
    const keyOf = (kind: EffectKind): string =>
      [`${keyOfPlaceIn(instance, site.call)}:${kind}`, ...(this.#withOwnFiles ? here.open.context : [])].join("@");
    const isSure = (known: Reached | undefined): boolean => known !== undefined && !known.doubts && !known.isMixed;
    if (isSure(this.#found.get(keyOf(effect.kind)))) return;
    const held = this.#heldOn(here, passage, effect);
    if (held === undefined || this.#isClosed(here, passage)) return;
    const { doubts, kind = effect.kind } = held;
    const { isMixed } = here.open;
    const known = this.#found.get(keyOf(kind));
    if (isSure(known) || (known && (doubts || isMixed))) return;
    this.#found.set(keyOf(kind), { kind, doubts, isMixed, way: [...here.way, passage] });
  }

  /**
   * Whether an effect that depends on what the call is given is there on this way: the same helper runs `git log` for one tool and `git push` for another.
   * What the program does with files of its own is no effect of a tool.
   */
  #heldOn(here: Here, { instance, site: { call } }: Passage, effect: SiteEffect): Held | undefined {
    if (isUnconditional(effect) && (this.#withOwnFiles || !isOnFiles(effect.kind))) return { doubts: undefined };
    const known = remember(remembered, this.#state, () => new WayMemory<Held | undefined>());
    const question = `${instance.id}:${call}:${effect.kind}:${String(this.#withOwnFiles)}`;
    return known.answer(
      question,
      () => here.calls,
      (calls) => this.#findHeld(calls, { instance, call }, effect),
    );
  }

  #findHeld(calls: CallsOnWay, place: CallPlace, effect: SiteEffect): Held | undefined {
    const { kind } = effect;
    if (!this.#withOwnFiles && isOnFiles(kind) && isOwnFile(this.#state, place.instance, place.call, kind, calls)) return undefined;
    const onWay: SolveState = { ...this.#state, way: calls };
    if (kind === "delete-file" && isFileOfThisRun(onWay, place)) return undefined;
    const isNew = kind === "write-file" && isNewFile(onWay, place, effect.rows);
    const told: Partial<Held> = isNew ? { kind: "add-file" } : {};
    if (isUnconditional(effect)) return { doubts: undefined, ...told };
    const held = effect.rows.filter(({ when }) => mayHold(onWay, place, when));
    if (held.length === 0) return undefined;
    const doubts = held.map(({ when, sureFor }) =>
      [when, sureFor].map((each) => unsureOf(onWay, place, each)).filter(({ length }) => length > 0),
    );
    return { doubts: doubts.some(({ length }) => length === 0) ? undefined : doubts, ...told };
  }

  /** Whether nobody who comes this way gets there: of `if (!isTrial) rm(file)`, a tool that only tries. */
  #isClosed(here: Here, { instance, site: { region } }: Passage): boolean {
    if (region === 0) return false;
    const module = moduleOf(this.#state, instance);
    const { choice } = here.open.start;
    return isClosed(this.#state, module, region, () => here.calls) || (!!choice && isShutUnder(this.#state, module, region, choice));
  }

  #goOn(here: Here, passage: Passage, isSetUp: boolean): void {
    const { open } = here;
    if (this.#isClosed(here, passage)) return;
    const { targets, isMixed } = this.#targetsOn(here, passage);
    const running = runningOnWay(passage.site.given(), targets, () => here.frames);
    for (const target of running) {
      const context = this.#contextOf(target, open, passage);
      const key = [target.id, ...context, ...(isSetUp ? [SET_UP] : [])].join("@");
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.#queue.push({
        start: handedOn(open.start, target),
        before: open,
        by: passage,
        depth: open.depth + this.#stepTo(target),
        length: open.length + 1,
        context,
        isSetUp,
        isMixed: open.isMixed || isMixed,
        isGuess: open.isGuess || running.length > MANY_TARGETS,
      });
    }
  }

  /** How much further away a function is. */
  #stepTo(target: Instance): number {
    return moduleOf(this.#state, target).facts.functions[target.fn]?.name === "" ? 0 : 1;
  }

  /** What runs at a call, in generic code for what the walk began with. */
  #targetsOn(here: Here, { instance, site }: Passage): TargetsUnder {
    const { isMixed, start } = here.open;
    // What is mixed up already is not told apart further on.
    if (start.choice === undefined || isMixed || site.targets.length < 2) return { targets: site.targets, isMixed };
    return targetsUnder(this.#state, start.choice, here.calls, instance, site.call, site.targets);
  }

  /**
   * The calls by which a function is told apart besides by itself. Most are looked at once; one whose effects depend on what it is given, once for each
   * call of it; one that runs what it is given, or of which its caller settles what it does, for the last calls on the way.
   */
  #contextOf(target: Instance, { context }: Open, { instance, site }: Passage): readonly string[] {
    const here = `${instance.id}:${site.call}`;
    const isOfWay = isHigherOrder(this.#state, target) || isHigherOrder(this.#state, target.parent);
    if (isOfWay || isSettledByCaller(this.#state, this.#sitesOf, target)) return [here, ...context].slice(0, MAX_CONTEXT);
    return this.#depends(target) ? [here] : [];
  }

  /** Whether the effects of a function depend on what it is given. */
  #depends(target: Instance): boolean {
    const isConditional = (effect: SiteEffect): boolean => !isUnconditional(effect) || isOnFiles(effect.kind);
    return remember(dependent, target, () => this.#sitesOf(target).some(({ effects }) => effects.some(isConditional)));
  }
}

const KINDS: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;

/** Tells apart in which activations a function gets something ready. */
const SET_UP = "set-up";

function isPreparation({ kind }: SiteEffect): boolean {
  return KINDS[kind]?.isPreparation === true;
}

/** What a function that is called runs for; by which name it is called, a walk does not follow. */
function handedOn({ choice, tool, isForAll }: Start, instance: Instance): Start {
  return { instance, region: 0, ...(choice && { choice }), ...(tool && { tool }), ...(isForAll && { isForAll }) };
}

function isNever(): boolean {
  return false;
}

function isNear({ depth, length, isGuess }: Open): boolean {
  return depth < MAX_CALLS && length < (isGuess ? MAX_CALLS : MAX_LENGTH);
}

function isHigherOrder(state: SolveState, instance: Instance | undefined): boolean {
  return instance !== undefined && state.higherOrder(instance.module, instance.fn);
}

/** Visits the functions that run from where something begins, each once, until so many are known. */
export function visitFunctions(
  sitesOf: SitesOf,
  starts: readonly Start[],
  visit: (instance: Instance) => void,
  limit: number = MAX_FUNCTIONS,
): void {
  const seen = new Set<Instance>(starts.map(({ instance }) => instance));
  for (const instance of seen) {
    visit(instance);
    if (seen.size < limit) for (const { targets } of sitesOf(instance)) for (const target of targets) seen.add(target);
  }
}

function wayTo(open: Open): readonly Passage[] {
  const way: Passage[] = [];
  for (let at: Open | undefined = open; at; at = at.before) if (at.by) way.push(at.by);
  return way.reverse();
}

/** The call that a way leads to. */
export function endOf(way: readonly Passage[]): Passage {
  const last = way.at(-1);
  if (!last) throw new Error("a way has an end");
  return last;
}
