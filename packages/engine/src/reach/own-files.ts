import { addTo, remember, SHARED_HIDDEN_FOLDERS, UNKNOWN_TEXT } from "@sluice/core";
import { CallFlag, Op, type Operand } from "../ir.ts";
import { keyOfFunction, keyOfPlace } from "../link/identity.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { argumentCount, argumentOf, argumentOrList, constantOf, listOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { closure, stepArgument } from "../resolve/automaton.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { externalsOf, givesSanitized } from "../solve/sanitizer-rows.ts";
import { moduleOf, type CallOnWay, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { allFilePlaces } from "./file-places.ts";
import { handedBy } from "./handed.ts";

/** By function the call by which it runs on a way. */
type Way = Pick<ReadonlyMap<string, CallOnWay>, "get">;

/** Effects on files: of those of the program's own nothing is said. */
const ON_FILES: ReadonlySet<string> = new Set(["write-file", "add-file", "add-folder", "delete-file"]);

/** Whether an effect is one on files. */
export function isOnFiles(kind: string): boolean {
  return ON_FILES.has(kind);
}

/** Values that one question looks at; beyond, the answer is that the path comes from outside. */
const MAX_VISITS = 400;

/** Folders whose files nobody misses, and files by which a program says that it is running, in folders that are there for such. */
const PASSING = /(?:^|[\\/._-])(?:tmp|temp|cache)|\.pid$|(?:^|[\\/])(?:run|locks?|\.[^\\/]+)[\\/].*\.lock$/iu;

/**
 * Whether an effect is on a file of the program's own: no part of its path comes from whoever calls the tool, or no more than in which project the program
 * keeps its own hidden folder. What it writes there, a log, a cache, what it remembers, is its own affair; what it deletes there, where the file is one that passes.
 */
export function isOwnFile(state: SolveState, instance: Instance, call: number, kind: string, way: Way): boolean {
  return isOwn(state, instance, call, kind, way, NOBODY);
}

/** Likewise of a log: it may lie in a folder that the people choose for whom the program works. */
export function isOwnLog(state: SolveState, instance: Instance, call: number): boolean {
  return isOwn(state, instance, call, "add-file", new Map(), USERS);
}

const NOBODY: ReadonlySet<string> = new Set();
const USERS: ReadonlySet<string> = new Set(["user-input"]);

function isOwn(state: SolveState, instance: Instance, call: number, kind: string, way: Way, trusted: ReadonlySet<string>): boolean {
  if (!isOnFiles(kind)) return false;
  const module = moduleOf(state, instance);
  const paths = pathArguments(state, instance, call);
  const question = new Question(state, trusted);
  if (paths.length === 0) return false;
  if (paths.some((operand) => question.isFromOutside(module, operand, way)))
    return kind !== "delete-file" && paths.every((operand) => isInOwnFolder(state, module, operand));
  return kind !== "delete-file" || question.isPassing;
}

/** `join(project, ".deliver", "run.json")`: whoever chooses the project chooses nothing else. In no hidden folder on the way do other programs look for anything. */
function isInOwnFolder(state: SolveState, module: LinkedModule, operand: Operand): boolean {
  const places = allFilePlaces(state, module, operand);
  return places.length > 0 && places.every(isOwnHiddenFile);
}

function isOwnHiddenFile(place: string): boolean {
  const segments = place.split("/");
  const known = segments.slice(segments.findLastIndex((segment) => segment.includes(UNKNOWN_TEXT)) + 1);
  const hidden = known.slice(0, -1).filter((segment) => /^\.[a-z]/iu.test(segment));
  return hidden.length > 0 && hidden.every((segment) => !SHARED_HIDDEN_FOLDERS.has(segment.slice(1).toLowerCase()));
}

/** The arguments of a call that are paths, as models say of them as sinks. */
export function pathArguments(state: SolveState, instance: Instance, call: number): readonly Operand[] {
  const { facts } = moduleOf(state, instance);
  const externals = instance.calls.get(call)?.externals ?? [];
  const found: Operand[] = [];
  for (let index = 0; index < argumentCount(facts, call); index++) {
    const states = externals.flatMap((external) => stepArgument(external, index)).flatMap(closure);
    const operand = argumentOf(facts, call, index);
    if (operand !== undefined && states.some(({ sinks }) => sinks.some(({ row }) => row.kind === "path"))) found.push(operand);
  }
  return found;
}

/** What others write: a file that such data names is whichever they like. */
const OF_OTHERS: ReadonlySet<string> = new Set(["model-output", "tool-argument", "user-input", "external-content"]);

const placesOfOthers = new WeakMap<SolveState, ReadonlyMap<string, readonly string[]>>();

/** The kinds of what others write that a library hands over at a place. */
function kindsOfOthers(state: SolveState, module: LinkedModule, operand: Operand): readonly string[] {
  const places = remember(placesOfOthers, state, () => {
    const found = new Map<string, string[]>();
    for (const { instance, place, row } of state.sources)
      if (OF_OTHERS.has(row.kind)) addTo(found, keyOfPlace(moduleOf(state, instance), place), row.kind);
    return found;
  });
  return places.get(keyOfPlace(module, operand)) ?? [];
}

class Question {
  /** Whether some constant part, or some function that made a part, says that the file is one that passes. */
  isPassing = false;
  readonly #state: SolveState;
  /** The kinds of data that may name a file of the program's own. */
  readonly #trusted: ReadonlySet<string>;
  readonly #seen = new Set<string>();

  constructor(state: SolveState, trusted: ReadonlySet<string>) {
    this.#state = state;
    this.#trusted = trusted;
  }

  isFromOutside(module: LinkedModule, operand: Operand, way: Way): boolean {
    if (operand < 0) {
      this.#noteConstant(module, operand);
      return false;
    }
    const id = keyOfPlace(module, operand);
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    const kinds = kindsOfOthers(this.#state, module, operand);
    if (this.#seen.size > MAX_VISITS || kinds.some((kind) => !this.#trusted.has(kind))) return true;
    return kinds.length === 0 && this.#visit(module, operand, way);
  }

  #noteConstant({ facts }: LinkedModule, operand: Operand): void {
    const constant = constantOf(facts, operand);
    if (typeof constant === "string" && PASSING.test(constant)) this.isPassing = true;
  }

  #any(module: LinkedModule, operands: Iterable<Operand>, way: Way): boolean {
    let isFound = false;
    for (const operand of operands) isFound = this.isFromOutside(module, operand, way) || isFound;
    return isFound;
  }

  #visit(module: LinkedModule, value: Operand, way: Way): boolean {
    const { facts } = module;
    const [x, y, z] = [facts.x[value] ?? -1, facts.y[value] ?? -1, facts.z[value] ?? -1];
    switch (facts.kind[value]) {
      case Op.Param:
        return this.#visitParam(module, value, way);
      case Op.CellRead:
        return this.#any(module, module.cellWrites[x] ?? [], way);
      case Op.Call:
        return this.#visitCall(module, value, way);
      case Op.Load:
        this.#noteConstant(module, y);
        return this.isFromOutside(module, x, way);
      case Op.Store:
        return this.#any(module, [x, z], way);
      case Op.Binary:
      case Op.Logical:
        return this.#any(module, [x, y], way);
      case Op.Object:
      case Op.Array:
        return this.#any(module, valuesIn(facts, value), way);
      case Op.Phi:
      case Op.Concat:
      case Op.Unknown:
        return this.#any(module, listOf(facts, value), way);
      case Op.Pi:
      case Op.Post:
      case Op.Typed:
      case Op.Await:
      case Op.Unary:
      case Op.Element:
      case Op.Key:
      case Op.Rest:
        return this.isFromOutside(module, x, way);
      case Op.Global:
      case Op.This:
      case Op.Import:
      case Op.Function:
      case Op.Class:
      case Op.RegExp:
        return false;
      default:
        return true;
    }
  }

  /** What a function is given: on the way by the call there, else by all that call it, as what made the function that runs. Whom nobody calls, others call. */
  #visitParam(module: LinkedModule, param: Operand, way: Way): boolean {
    const fn = module.functionOfValue[param] ?? 0;
    const index = module.facts.x[param] ?? 0;
    const view = callGraphView(this.#state);
    const onWay = way.get(keyOfFunction(module, fn));
    const callers = onWay ? [onWay] : view.callersOf(module, fn);
    const handed = onWay ? [] : view.handedTo(module, fn, index);
    const isForOthers = callers.length === 0 || (!onWay && handedBy(this.#state, module, fn).length > 0);
    if (handed.length === 0 && isForOthers) return true;
    const given = callers.map((each) => ({ module: each.module, operand: argumentOrList(each.module.facts, each.call, index) ?? -1 }));
    return [...given, ...handed].some((from) => this.isFromOutside(from.module, from.operand, way));
  }

  #visitCall(module: LinkedModule, call: Operand, way: Way): boolean {
    const { facts } = module;
    const targets = callGraphView(this.#state).targetsOf(module, call);
    if (targets.length === 0) {
      // Nobody names a file by what carries nothing of what it was made of.
      if (this.#isDigest(module, call)) return false;
      const given = [facts.y[call] ?? -1, ...operandsOf(facts, call)];
      this.#noteConstant(module, facts.kind[facts.x[call] ?? -1] === Op.Load ? (facts.y[facts.x[call] ?? -1] ?? -1) : -1);
      this.#noteImport(module, facts.x[call] ?? -1);
      return this.#any(module, given, way);
    }
    // An object may hold whatever its constructor is given.
    if (((facts.z[call] ?? 0) & CallFlag.New) !== 0) return this.#any(module, operandsOf(facts, call), way);
    return targets.some((target) => {
      const entered = keyOfFunction(target.module, target.fn);
      const inside: Way = { get: (fn) => (fn === entered ? { module, call } : way.get(fn)) };
      const returns = target.module.entries[target.fn]?.returns ?? [];
      return this.#any(
        target.module,
        returns.map((at) => target.module.facts.x[at] ?? -1),
        inside,
      );
    });
  }

  /** Whether models say that a call gives a value without any text of what it is given, such as a hash. */
  #isDigest(module: LinkedModule, call: Operand): boolean {
    return givesSanitized(externalsOf(this.#state, module, call), ({ clears }) => clears === "all");
  }

  /** `tmpdir()`, `mkdtemp()` of an import. */
  #noteImport({ facts }: LinkedModule, callee: Operand): void {
    if (callee < 0 || facts.kind[callee] !== Op.Import) return;
    if (PASSING.test(facts.imports[facts.x[callee] ?? -1]?.name ?? "") || facts.imports[facts.x[callee] ?? -1]?.name === "mkdtemp")
      this.isPassing = true;
  }
}
