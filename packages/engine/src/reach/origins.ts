import { Op, type Operand } from "../ir.ts";
import { readAt, type CallGraphView, type Definition } from "../link/definitions.ts";
import { keyOfFunction, keyOfPlace } from "../link/identity.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { argumentOf, argumentOrList, listOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { EACH } from "../solve/paths.ts";
import { moduleOf, type CallOnWay, type SolveState } from "../solve/state.ts";
import { handedBy, handsOn } from "./handed.ts";
import { isTold, type ModelPlaces } from "./model-places.ts";
import { isNewEachTime } from "./new-values.ts";
import type { Start } from "./walk.ts";

type Way = ReadonlyMap<string, CallOnWay>;

/** Where a value comes from, besides the program's own constants and what it makes of nothing, such as a new identifier or the time. */
export interface Origin {
  /** A language model chose some of it, be it by the key of what was read; also where nobody knows. */
  readonly isModels: boolean;
  /** Only that nobody knows makes it a language model's: it comes from more places than are looked at. */
  readonly isCut: boolean;
  /** Some of it is what the program was given by whoever it works for: the request, the session, what tools are made for. */
  readonly isGiven: boolean;
  /** Some of it is new each time: a random identifier, what a call that adds a record gives. */
  readonly isNew: boolean;
}

/** Values that one question looks at; beyond, nobody knows. */
const MAX_VISITS = 600;

/** Asks where values come from on one way of a tool; `state` knows the calls on it. */
export class Origins {
  readonly #scope: Scope;

  constructor(state: SolveState, places: ModelPlaces, starts: readonly Start[]) {
    const begins = new Set<string>();
    const unknown = new Set<string>();
    const makers = new Set<string>();
    for (const { instance } of starts) {
      const module = moduleOf(state, instance);
      (isTold(places, module, instance.fn) ? begins : unknown).add(keyOfFunction(module, instance.fn));
      for (let at = instance.parent; at; at = at.parent) makers.add(keyOfFunction(moduleOf(state, at), at.fn));
    }
    this.#scope = { state, places, begins, unknown, makers };
  }

  /** Where an operand comes from. */
  of(module: LinkedModule, operand: Operand): Origin {
    return this.#ask(module, operand, { withConditions: true, withKeys: true });
  }

  /** Likewise, but only of what it is made of: what was merely chosen, such as a file by its name or one constant by a condition, is whose it is. */
  ofParts(module: LinkedModule, operand: Operand): Origin {
    return this.#ask(module, operand, { withConditions: false, withKeys: false });
  }

  /**
   * Where what lies in these fields of an operand comes from, which names something: of constants, each is a name of the program's. Undefined where
   * nothing lies there.
   */
  ofName(module: LinkedModule, operand: Operand, fields: readonly string[] = []): Origin | undefined {
    const definitions = this.read(module, operand, fields);
    if (definitions.length === 0) return undefined;
    const question = new Question(this.#scope, { withConditions: false, withKeys: true });
    if (fields.length === 0) question.visit(module, operand, this.#way);
    else question.visitDefinitions(definitions, -1, this.#way);
    return question;
  }

  /** What an operand may be, or its fields, read with the calls on the way. */
  read(module: LinkedModule, operand: Operand, fields: readonly string[] = []): readonly Definition[] {
    return readIn(this.#scope, module, operand, this.#way, fields);
  }

  #ask(module: LinkedModule, operand: Operand, scruples: Scruples): Origin {
    const question = new Question(this.#scope, scruples);
    question.visit(module, operand, this.#way);
    return question;
  }

  get #way(): Way {
    return this.#scope.state.way ?? new Map();
  }
}

/** What a value is taken to come from, besides what it is made of. */
interface Scruples {
  /** Constants of which a condition chooses one come from what that condition comes from. */
  readonly withConditions: boolean;
  /** What a library gives comes from all that it was given, be that but a key or a name. */
  readonly withKeys: boolean;
}

/** What is known of the tool that is asked about. */
interface Scope {
  readonly state: SolveState;
  readonly places: ModelPlaces;
  /** The functions that it begins in, as far as models say what in them a language model chose. */
  readonly begins: ReadonlySet<string>;
  /** The others. */
  readonly unknown: ReadonlySet<string>;
  /** The functions that those are written in: they made the tool before anybody could call it. */
  readonly makers: ReadonlySet<string>;
}

function readIn(
  { state, begins, makers }: Scope,
  module: LinkedModule,
  operand: Operand,
  way: Way,
  fields: readonly string[] = [],
): readonly Definition[] {
  const graph = callGraphView(state);
  // Whoever else calls the function that the tool begins in, here a language model does; what made the tool is not asked what it was given.
  const isEnd = (owner: LinkedModule, fn: number): boolean => begins.has(keyOfFunction(owner, fn)) || makers.has(keyOfFunction(owner, fn));
  const bounded: CallGraphView = {
    ...graph,
    callersOf: (owner, fn) => {
      if (isEnd(owner, fn)) return [];
      const caller = way.get(keyOfFunction(owner, fn));
      return caller ? [caller] : graph.callersOf(owner, fn);
    },
    handedTo: (owner, fn, index) => (isEnd(owner, fn) ? [] : graph.handedTo(owner, fn, index)),
  };
  return readAt(state.program, module, operand, fields, bounded).definitions;
}

class Question {
  isModels = false;
  isCut = false;
  isGiven = false;
  isNew = false;
  readonly #scope: Scope;
  readonly #scruples: Scruples;
  readonly #seen = new Set<string>();

  constructor(scope: Scope, scruples: Scruples) {
    this.#scope = scope;
    this.#scruples = scruples;
  }

  visit(module: LinkedModule, operand: Operand, way: Way): void {
    if (operand < 0 || this.isModels) return;
    const id = keyOfPlace(module, operand);
    if (this.#seen.has(id) || this.#isMadeOnce(module, operand)) return;
    this.#seen.add(id);
    this.isCut = this.#seen.size > MAX_VISITS;
    if (this.isCut || this.#isChosen(module, operand, [])) this.isModels = true;
    else this.#visitValue(module, operand, way);
  }

  #visitAll(module: LinkedModule, operands: Iterable<Operand>, way: Way): void {
    for (const operand of operands) this.visit(module, operand, way);
  }

  /** What a file makes when it is loaded, such as a table's description, is the program's own, unless it asks a language model there. */
  #isMadeOnce(module: LinkedModule, operand: Operand): boolean {
    return module.functionOfValue[operand] === 0 && module.facts.kind[operand] === Op.Call && !isTold(this.#scope.places, module, 0);
  }

  /** Whether models say that a language model chose what lies in these fields of a value, or some of it. */
  #isChosen(module: LinkedModule, operand: Operand, fields: readonly string[]): boolean {
    const chosen = this.#scope.places.get(keyOfPlace(module, operand)) ?? [];
    return chosen.some((path) => path.every((key, at) => at >= fields.length || fits(key, fields[at] ?? "")));
  }

  #visitValue(module: LinkedModule, value: Operand, way: Way): void {
    const { facts } = module;
    const [x, y, z] = [facts.x[value] ?? -1, facts.y[value] ?? -1, facts.z[value] ?? -1];
    switch (facts.kind[value]) {
      case Op.Param:
        this.#visitParam(module, value, [], way);
        break;
      case Op.Call:
        this.#visitCall(module, value, [], way);
        break;
      case Op.CellRead:
        this.#visitAll(module, module.cellWrites[x] ?? [], way);
        break;
      case Op.Store:
        this.#visitAll(module, [x, z], way);
        break;
      case Op.Post:
        // Lists and maps take up what their methods are given.
        this.#visitAll(module, [x, ...(z === -1 ? givenTo(module, y) : [])], way);
        break;
      case Op.Binary:
      case Op.Logical:
        this.#visitAll(module, [x, y], way);
        break;
      case Op.Phi:
        this.#visitAll(module, [...(this.#scruples.withConditions ? [x] : []), ...listOf(facts, value)], way);
        break;
      case Op.Object:
      case Op.Array:
        this.#visitAll(module, valuesIn(facts, value), way);
        break;
      case Op.Concat:
      case Op.Unknown:
        this.#visitAll(module, listOf(facts, value), way);
        break;
      case Op.Pi:
      case Op.Typed:
      case Op.Await:
      case Op.Unary:
      case Op.Key:
      case Op.Rest:
        this.visit(module, x, way);
        break;
      default:
        this.#visitRead(module, value, way);
    }
  }

  /** Fields, elements, imports and what `this` is: as far as they can be read, only they and not what they lie in. */
  #visitRead(module: LinkedModule, value: Operand, way: Way): void {
    const definitions = readIn(this.#scope, module, value, way);
    if (definitions.length > 0) this.visitDefinitions(definitions, value, way);
    else if (module.facts.kind[value] === Op.Load) this.visit(module, module.facts.x[value] ?? -1, way);
  }

  /** What an operand, or some field of one, was found to be; `from` is what was looked at. */
  visitDefinitions(definitions: readonly Definition[], from: Operand, way: Way): void {
    for (const { module, operand, rest = [] } of definitions) {
      if (operand < 0 || (operand === from && rest.length === 0) || this.#isMadeOnce(module, operand)) continue;
      const kind = module.facts.kind[operand];
      if (rest.length > 0 && this.#isChosen(module, operand, rest)) this.isModels = true;
      else if (rest.length > 0 && kind === Op.Param) this.#visitParam(module, operand, rest, way);
      else if (rest.length > 0 && kind === Op.Call) this.#visitCall(module, operand, rest, way);
      else this.visit(module, operand, way);
    }
  }

  /** What a function is given on the way; where the tool begins or was made, what the framework or the program gave; else what all give it. */
  #visitParam(module: LinkedModule, param: Operand, fields: readonly string[], way: Way): void {
    const { state, begins, unknown, makers } = this.#scope;
    const fn = module.functionOfValue[param] ?? 0;
    const key = keyOfFunction(module, fn);
    const index = module.facts.x[param] ?? 0;
    if (makers.has(key)) {
      this.isGiven ||= !isAlwaysWritten(state, module, fn, index);
      return;
    }
    if (begins.has(key)) {
      // Below the identifiers of a call lies what the program gave the run: its context, its session.
      this.isGiven ||= fields.length > 1;
      return;
    }
    const caller = way.get(key);
    const callers = caller ? [caller] : callGraphView(state).callersOf(module, fn);
    for (const each of callers) this.visit(each.module, argumentOrList(each.module.facts, each.call, index) ?? -1, way);
    if (callers.length > 0) return;
    this.isGiven = true;
    this.isModels ||= unknown.has(key);
    for (const { instance, call } of handedBy(state, module, fn)) {
      const by = moduleOf(state, instance);
      this.#visitAll(by, givenTo(by, call), way);
    }
  }

  #visitCall(module: LinkedModule, call: Operand, fields: readonly string[], way: Way): void {
    const targets = callGraphView(this.#scope.state).targetsOf(module, call);
    for (const target of targets) {
      const inside = new Map(way).set(keyOfFunction(target.module, target.fn), { module, call });
      const returns = target.module.entries[target.fn]?.returns ?? [];
      this.#visitAll(
        target.module,
        returns.map((at) => target.module.facts.x[at] ?? -1),
        inside,
      );
    }
    if (targets.length > 0) return;
    if (isNewEachTime(this.#scope.state, module, call)) {
      this.isNew = true;
      return;
    }
    // A part of what is read from elsewhere, such as the session, is nothing that the program made.
    this.isGiven ||= fields.length > 0;
    if (this.#scruples.withKeys || handsOn(this.#scope.state, module, call)) this.#visitAll(module, givenTo(module, call), way);
  }
}

/** Whether the program writes out what a function is given, wherever it is called: tools of which each is made under a name. */
function isAlwaysWritten(state: SolveState, module: LinkedModule, fn: number, index: number): boolean {
  const callers = callGraphView(state).callersOf(module, fn);
  const given = callers.map((each) => argumentOf(each.module.facts, each.call, index) ?? -1);
  return callers.length > 0 && given.every((operand) => operand < -1);
}

/** Whether two keys may be the same. */
function fits(key: string, other: string): boolean {
  return key === other || key === EACH || other === EACH;
}

/** What a call is given: its receiver and its arguments, but no functions. */
function givenTo({ facts }: LinkedModule, call: Operand): readonly Operand[] {
  if (call < 0 || facts.kind[call] !== Op.Call) return [];
  const given = [facts.y[call] ?? -1, ...operandsOf(facts, call)];
  return given.filter((operand) => operand >= 0 && facts.kind[operand] !== Op.Function);
}
