import { BinaryOperator, LogicalOperator, Op, UnaryOperator } from "../ir.ts";
import { argumentOf, constantOf, forEachArgument, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { clearedByShape } from "../solve/clearance.ts";
import { CALLEE, type Instance } from "../solve/instances.ts";
import { edgesAt, moduleOf, type GuardEffect, type GuardOracle, type SolveState } from "../solve/state.ts";
import { closure, stepArgument, stepEdge, type State } from "./automaton.ts";
import { definitionsOf, type CallGraphView } from "./definitions.ts";
import { shapeOfMatch, shapeOfMiss, type TextShape } from "./pattern.ts";

const NONE: GuardEffect = { clears: 0, clearsNormalized: 0, reason: undefined };
const MAX_DEPTH = 10;

/** Both hold. */
function both(a: GuardEffect, b: GuardEffect): GuardEffect {
  return { clears: a.clears | b.clears, clearsNormalized: a.clearsNormalized | b.clearsNormalized, reason: a.reason ?? b.reason };
}

/** One of them holds, nobody knows which. */
function either(a: GuardEffect, b: GuardEffect): GuardEffect {
  return { clears: a.clears & b.clears, clearsNormalized: (a.clears | a.clearsNormalized) & (b.clears | b.clearsNormalized), reason: a.reason ?? b.reason };
}

/** How a condition turned out: `returned` for a call that merely did not throw. */
type Outcome = boolean | "returned";

/** Reads checks off the program: what a condition that held, or a call that returned, makes a value harmless for. */
export function createGuardOracle(state: SolveState): GuardOracle {
  const reader = new GuardReader(state, callGraphView(state));
  const ofPi = new Map<string, GuardEffect>();
  const ofCall = new Map<string, GuardEffect>();
  return {
    ofPi: (instance, pi) =>
      remember(ofPi, `${instance.id}:${pi}`, () => {
        const { facts } = moduleOf(state, instance);
        return reader.read({ instance, subject: facts.x[pi] ?? -1, depth: MAX_DEPTH }, facts.y[pi] ?? -1, facts.z[pi] === 1);
      }),
    ofCall: (instance, call, argument) =>
      remember(ofCall, `${instance.id}:${call}:${argument}`, () => reader.readReturned(instance, call, argument)),
  };
}

function remember(cache: Map<string, GuardEffect>, key: string, make: () => GuardEffect): GuardEffect {
  let effect = cache.get(key);
  if (!effect) {
    cache.set(key, NONE);
    cache.set(key, (effect = make()));
  }
  return effect;
}

/** Whose safety is asked for, and where. */
interface Question {
  readonly instance: Instance;
  readonly subject: number;
  readonly depth: number;
}

class GuardReader {
  readonly #state: SolveState;
  readonly #graph: CallGraphView;
  readonly #everything: GuardEffect;

  constructor(state: SolveState, graph: CallGraphView) {
    this.#state = state;
    this.#graph = graph;
    this.#everything = { clears: state.kinds.all, clearsNormalized: 0, reason: undefined };
  }

  /** What `condition`, having turned out as `outcome`, says of the subject. */
  read(question: Question, condition: number, outcome: Outcome): GuardEffect {
    if (condition < 0 || question.depth === 0) return NONE;
    const asked = { ...question, depth: question.depth - 1 };
    const { facts } = this.#module(question);
    const x = facts.x[condition] ?? -1;
    switch (facts.kind[condition]) {
      case Op.Unary:
        return facts.z[condition] === UnaryOperator.Not && outcome !== "returned" ? this.read(asked, x, !outcome) : NONE;
      case Op.Logical:
        return this.#readLogical(asked, condition, outcome);
      case Op.Binary:
        return outcome === "returned" ? NONE : this.#readBinary(asked, condition, outcome);
      case Op.Phi:
        return this.#readPhi(asked, condition, outcome);
      case Op.Pi:
      case Op.Post:
      case Op.Typed:
      case Op.Await:
        return this.read(asked, x, outcome);
      case Op.CellRead: {
        const [only, ...others] = this.#module(question).cellWrites[x] ?? [];
        return only !== undefined && others.length === 0 ? this.read(asked, only, outcome) : NONE;
      }
      case Op.Call:
        return this.#readCall(asked, condition, outcome);
      case Op.Load:
        return outcome === "returned" ? NONE : this.#readLoad(asked, condition, outcome);
      default:
        return NONE;
    }
  }

  /** What a call that returned says of its argument: `assertInside(root, path)`. */
  readReturned(instance: Instance, call: number, argument: number): GuardEffect {
    if (argument < 0) return NONE;
    const { facts } = moduleOf(this.#state, instance);
    const operand = argumentOf(facts, call, argument);
    if (operand === undefined || operand < 0) return NONE;
    return this.#readCall({ instance, subject: operand, depth: MAX_DEPTH }, call, "returned");
  }

  #module(question: Question): LinkedModule {
    return moduleOf(this.#state, question.instance);
  }

  #readLogical(question: Question, condition: number, outcome: Outcome): GuardEffect {
    const { facts } = this.#module(question);
    if (outcome === "returned" || facts.z[condition] === LogicalOperator.Nullish) return NONE;
    const left = this.read(question, facts.x[condition] ?? -1, outcome);
    const right = this.read(question, facts.y[condition] ?? -1, outcome);
    const needsBoth = (facts.z[condition] === LogicalOperator.And) === outcome;
    return needsBoth ? both(left, right) : either(left, right);
  }

  /** A condition kept in a variable: every value that it may have must say so, but for constants that turn out otherwise. */
  #readPhi(question: Question, condition: number, outcome: Outcome): GuardEffect {
    const { facts } = this.#module(question);
    let all: GuardEffect | undefined;
    for (const operand of listOf(facts, condition)) {
      const constant = constantOf(facts, operand);
      if (constant !== undefined && outcome !== "returned" && Boolean(constant) !== outcome) continue;
      const one = this.read(question, operand, outcome);
      all = all ? either(all, one) : one;
    }
    return all ?? NONE;
  }

  #readBinary(question: Question, condition: number, outcome: boolean): GuardEffect {
    const { facts } = this.#module(question);
    const x = facts.x[condition] ?? -1;
    const y = facts.y[condition] ?? -1;
    switch (facts.z[condition]) {
      case BinaryOperator.Equal:
        return both(this.#readEqual(question, x, y, outcome), this.#readEqual(question, y, x, outcome));
      case BinaryOperator.NotEqual:
        return both(this.#readEqual(question, x, y, !outcome), this.#readEqual(question, y, x, !outcome));
      case BinaryOperator.In:
        return outcome && this.#isSubject(question, x) ? this.#everything : NONE;
      case BinaryOperator.Greater:
        return this.#readPosition(question, x, y, outcome, [-1]);
      case BinaryOperator.GreaterEqual:
        return this.#readPosition(question, x, y, outcome, [0]);
      case BinaryOperator.Less:
        return this.#readPosition(question, x, y, !outcome, [0]);
      case BinaryOperator.LessEqual:
        return this.#readPosition(question, x, y, !outcome, [-1]);
      default:
        return NONE;
    }
  }

  /** `x === y` turned out as `outcome`. */
  #readEqual(question: Question, x: number, y: number, outcome: boolean): GuardEffect {
    const { facts } = this.#module(question);
    const constant = constantOf(facts, y);
    if (this.#isSubject(question, x)) return outcome ? this.#readSame(question, y) : NONE;
    if (x < 0) return NONE;
    if (facts.kind[x] === Op.Unary && facts.z[x] === UnaryOperator.TypeOf) return outcome ? this.#readTypeOf(question, facts.x[x] ?? -1, constant) : NONE;
    if (typeof constant === "boolean") return this.read(question, x, constant === outcome);
    if (constant === -1 || this.#isMinusOne(question, y)) return this.#readPosition(question, x, y, !outcome, undefined);
    if (constant === 0 && outcome) return this.#readPrefixPosition(question, x);
    if (constant === null) return this.#readExists(question, x, !outcome);
    return NONE;
  }

  /** The subject equals `other`: a constant, or what a sanitizer makes of the subject itself. */
  #readSame(question: Question, other: number): GuardEffect {
    const { facts } = this.#module(question);
    const constant = constantOf(facts, other);
    if (constant !== undefined) return constant === null ? NONE : this.#everything;
    if (other < 0) return NONE;
    const definitions = definitionsOf(this.#state.program, this.#module(question), other, this.#graph);
    const isConstant = definitions.length > 0 && definitions.every(({ module, operand }) => constantOf(module.facts, operand) !== undefined);
    return isConstant ? this.#everything : this.#readSanitized(question, other);
  }

  /** `path.basename(x) === x`. */
  #readSanitized(question: Question, call: number): GuardEffect {
    const { facts } = this.#module(question);
    if (facts.kind[call] !== Op.Call || !this.#hasSubject(question, call)) return NONE;
    const rows = this.#externals(question, call).flatMap((item) => stepEdge(item, "call")).flatMap((item) => item.sanitizers);
    return { ...NONE, clears: rows.reduce((mask, row) => mask | this.#state.kinds.maskOf(row.clears), 0) };
  }

  #readTypeOf(question: Question, operand: number, type: unknown): GuardEffect {
    const isTextless = type === "number" || type === "boolean" || type === "undefined" || type === "bigint";
    return isTextless && this.#isSubject(question, operand) ? this.#everything : NONE;
  }

  #isMinusOne(question: Question, operand: number): boolean {
    const { facts } = this.#module(question);
    return operand >= 0 && facts.kind[operand] === Op.Unary && facts.z[operand] === UnaryOperator.Arithmetic && constantOf(facts, facts.x[operand] ?? -1) === 1;
  }

  /** `list.indexOf(x) >= 0` and its other spellings: `found` tells whether the subject is in the list. */
  #readPosition(question: Question, x: number, y: number, found: boolean, bounds: readonly number[] | undefined): GuardEffect {
    const { facts } = this.#module(question);
    if (!found || x < 0 || facts.kind[x] !== Op.Call) return NONE;
    const bound = this.#isMinusOne(question, y) ? -1 : constantOf(facts, y);
    if (bounds && !bounds.includes(Number(bound))) return NONE;
    const method = this.#methodOf(question, x);
    return method === "indexOf" || method === "lastIndexOf" || method === "findIndex" ? this.#readMembership(question, x) : NONE;
  }

  /** `x.indexOf(prefix) === 0`. */
  #readPrefixPosition(question: Question, call: number): GuardEffect {
    return this.#methodOf(question, call) === "indexOf" ? this.#readStartsWith(question, call, true) : NONE;
  }

  /** A value that is there, or not: a looked-up entry, a match. */
  #readExists(question: Question, operand: number, exists: boolean): GuardEffect {
    return this.read(question, operand, exists);
  }

  #methodOf(question: Question, call: number): string | undefined {
    const { facts } = this.#module(question);
    const callee = facts.x[call] ?? -1;
    return callee >= 0 && facts.kind[callee] === Op.Load ? keyOf(facts, facts.y[callee] ?? -1) : undefined;
  }

  /** Whether an operand is the subject, or the subject in other letters. */
  #isSubject(question: Question, operand: number): boolean {
    const { subject } = question;
    let at = this.#strip(question, operand);
    const wanted = this.#strip(question, subject);
    for (let hops = 0; hops < 4 && at >= 0; hops++) {
      if (at === wanted) return true;
      at = this.#strip(question, this.#beforeRespelling(question, at));
    }
    return false;
  }

  /** `x` of `x.toLowerCase()`, `x.trim()`, `String(x)`; -1 for anything else. */
  #beforeRespelling(question: Question, value: number): number {
    const { facts } = this.#module(question);
    if (facts.kind[value] === Op.Concat) {
      const list = listOf(facts, value);
      return list.length === 1 ? (list[0] ?? -1) : -1;
    }
    if (facts.kind[value] !== Op.Call) return -1;
    const method = this.#methodOf(question, value);
    if (method !== undefined && RESPELLINGS.has(method)) return facts.y[value] ?? -1;
    const callee = facts.x[value] ?? -1;
    const isString = callee >= 0 && facts.kind[callee] === Op.Global && constantOf(facts, facts.x[callee] ?? -1) === "String";
    return isString ? (argumentOf(facts, value, 0) ?? -1) : -1;
  }

  /** The value behind checks, waits, casts and calls that it was handed to. */
  #strip(question: Question, operand: number): number {
    const { facts, cellWrites } = this.#module(question);
    let at = operand;
    for (let hops = 0; at >= 0 && hops < 16; hops++) {
      const kind = facts.kind[at];
      if (kind === Op.Pi || kind === Op.Post || kind === Op.Typed || kind === Op.Await) at = facts.x[at] ?? -1;
      else if (kind === Op.CellRead) {
        const [only, ...others] = cellWrites[facts.x[at] ?? -1] ?? [];
        if (only === undefined || only < 0 || others.length > 0) return at;
        at = only;
      } else return at;
    }
    return at;
  }

  #hasSubject(question: Question, call: number): boolean {
    let found = false;
    forEachArgument(this.#module(question).facts, call, (operand) => {
      found ||= operand >= 0 && this.#isSubject(question, operand);
    });
    return found;
  }

  #externals(question: Question, call: number): readonly State[] {
    return question.instance.calls.get(call)?.externals ?? [];
  }

  #readCall(question: Question, call: number, outcome: Outcome): GuardEffect {
    const modelled = this.#readModelled(question, call, outcome);
    const known = question.instance.calls.get(call);
    const targets = (known?.targets ?? []).filter((target) => target.role === CALLEE);
    if (targets.length > 0) return both(modelled, this.#readTargets(question, call, outcome, targets));
    return outcome === "returned" ? modelled : both(modelled, this.#readBuiltin(question, call, outcome));
  }

  /** Guards that models declare. */
  #readModelled(question: Question, call: number, outcome: Outcome): GuardEffect {
    const { facts } = this.#module(question);
    let effect = NONE;
    const meet = (item: State): void => {
      for (const row of closure(item).flatMap((at) => at.guards)) {
        const when = row.when === "return" ? "returned" : (row.when ?? true);
        if (when === outcome) effect = both(effect, { ...NONE, clears: this.#state.kinds.maskOf(row.clears) });
      }
    };
    const states = [...this.#externals(question, call), ...this.#namedStates(question, call)];
    forEachArgument(facts, call, (operand, index) => {
      if (operand >= 0 && this.#isSubject(question, operand)) for (const item of states) stepArgument(item, index).forEach(meet);
    });
    const receiver = facts.y[call] ?? -1;
    if (receiver >= 0 && this.#isSubject(question, receiver)) for (const item of states) stepEdge(item, "this").forEach(meet);
    return effect;
  }

  #namedStates(question: Question, call: number): readonly State[] {
    const method = this.#methodOf(question, call);
    const next = method === undefined ? undefined : this.#state.automaton.anyReceiver.members.get(method);
    return next ? [next] : [];
  }

  /** Functions of the project that check: what must hold of the parameter where they return as they did. */
  #readTargets(question: Question, call: number, outcome: Outcome, targets: readonly { readonly instance: Instance; readonly shift: number }[]): GuardEffect {
    const positions: number[] = [];
    forEachArgument(this.#module(question).facts, call, (operand, index) => {
      if (operand >= 0 && this.#isSubject(question, operand)) positions.push(index);
    });
    let all: GuardEffect | undefined;
    for (const { instance, shift } of targets) {
      const one = positions.map((index) => this.#readReturns(instance, index + shift, outcome, question.depth, undefined)).reduce(both, NONE);
      all = all ? either(all, one) : one;
    }
    return all ?? NONE;
  }

  /** What every return of a function that fits the outcome says of parameter `index`; `field` is a property of the returned object to look at. */
  #readReturns(instance: Instance, index: number, outcome: Outcome, depth: number, field: string | undefined): GuardEffect {
    const module = moduleOf(this.#state, instance);
    const { facts } = module;
    const entries = module.entries[instance.fn];
    const param = entries?.params[index];
    if (param === undefined || depth <= 1) return NONE;
    let all: GuardEffect | undefined;
    for (const at of entries?.returns ?? []) {
      const version = this.#versionAt(facts, at, index) ?? param;
      const one = this.#readReturn({ instance, subject: version, depth: depth - 1 }, facts.x[at] ?? -1, outcome, field);
      if (one === undefined) continue;
      const held = both(one, this.#readVersion({ instance, subject: version, depth: depth - 1 }, version, param));
      all = all ? either(all, held) : held;
    }
    return all ?? NONE;
  }

  #versionAt(facts: LinkedModule["facts"], at: number, index: number): number | undefined {
    const list = listOf(facts, at);
    for (let pair = 0; pair + 1 < list.length; pair += 2) if (list[pair] === index) return list[pair + 1];
    return undefined;
  }

  /** What a returned value says by itself; undefined where this return does not fit the outcome. */
  #readReturn(question: Question, operand: number, outcome: Outcome, field: string | undefined): GuardEffect | undefined {
    if (outcome === "returned") return NONE;
    const returned = field === undefined ? operand : this.#fieldOf(question, operand, field);
    const { facts } = this.#module(question);
    const constant = returned === undefined ? undefined : constantOf(facts, returned);
    const isFalsy = returned === -1 || (constant !== undefined && !constant);
    const isTruthy = (constant !== undefined && Boolean(constant)) || (returned !== undefined && returned >= 0 && this.#isMade(facts, returned));
    if ((isFalsy && outcome) || (isTruthy && !outcome)) return undefined;
    return returned === undefined || returned < 0 ? NONE : this.read(question, returned, outcome);
  }

  #isMade(facts: LinkedModule["facts"], value: number): boolean {
    const kind = facts.kind[value];
    return kind === Op.Object || kind === Op.Array || kind === Op.Function || kind === Op.RegExp;
  }

  /** The operand of a field of a returned object literal; -1 where it has none. */
  #fieldOf(question: Question, operand: number, field: string): number | undefined {
    const { facts } = this.#module(question);
    if (operand < 0 || facts.kind[operand] !== Op.Object) return undefined;
    const list = listOf(facts, operand);
    for (let index = list.length - 3; index >= 0; index -= 3) if (keyOf(facts, list[index + 1] ?? -1) === field) return list[index + 2];
    return -1;
  }

  /** What the checks between the parameter and its version at a return say. */
  #readVersion(question: Question, version: number, param: number): GuardEffect {
    const { facts } = this.#module(question);
    let effect = NONE;
    let at = version;
    for (let hops = 0; at >= 0 && at !== param && hops < 24; hops++) {
      const kind = facts.kind[at];
      if (kind === Op.Phi) return both(effect, this.#readVersions(question, at, param));
      if (kind === Op.Pi) effect = both(effect, this.read({ ...question, subject: facts.x[at] ?? -1 }, facts.y[at] ?? -1, facts.z[at] === 1));
      else if (kind === Op.Post) effect = both(effect, this.readReturned(question.instance, facts.y[at] ?? -1, facts.z[at] ?? -1));
      else if (kind !== Op.Typed) break;
      at = facts.x[at] ?? -1;
    }
    return effect;
  }

  #readVersions(question: Question, phi: number, param: number): GuardEffect {
    if (question.depth <= 1) return NONE;
    const asked = { ...question, depth: question.depth - 1 };
    const effects = [...listOf(this.#module(question).facts, phi)].map((operand) => this.#readVersion(asked, operand, param));
    return effects.length === 0 ? NONE : effects.reduce(either);
  }

  /** Checks of the language: membership, prefixes, patterns. */
  #readBuiltin(question: Question, call: number, outcome: boolean): GuardEffect {
    const method = this.#methodOf(question, call);
    const { facts } = this.#module(question);
    switch (method) {
      case "includes":
      case "has":
      case "contains":
        return outcome ? this.#readMembership(question, call) : this.#readRelative(question, call);
      case "get":
      case "hasOwnProperty":
      case "hasOwn":
      case "propertyIsEnumerable":
        return outcome ? this.#readMembership(question, call) : NONE;
      case "call":
        return outcome && this.#isOwnPropertyTest(question, call) ? this.#readMembership(question, call) : NONE;
      case "some":
      case "find":
      case "findIndex":
      case "every":
        return outcome ? this.#readCallback(question, call) : NONE;
      case "startsWith":
        return this.#readStartsWith(question, call, outcome);
      case "test":
      case "exec":
        return this.#isSubject(question, argumentOf(facts, call, 0) ?? -1) ? this.#readPattern(question, facts.y[call] ?? -1, outcome) : NONE;
      case "match":
        return this.#isSubject(question, facts.y[call] ?? -1) ? this.#readPattern(question, argumentOf(facts, call, 0) ?? -1, outcome) : NONE;
      default:
        return NONE;
    }
  }

  #isOwnPropertyTest(question: Question, call: number): boolean {
    const { facts } = this.#module(question);
    const receiver = facts.y[call] ?? -1;
    return receiver >= 0 && facts.kind[receiver] === Op.Load && ["hasOwnProperty", "hasOwn"].includes(keyOf(facts, facts.y[receiver] ?? -1) ?? "");
  }

  /** The subject is in a collection that is not made of it. */
  #readMembership(question: Question, call: number): GuardEffect {
    const { facts } = this.#module(question);
    const receiver = facts.y[call] ?? -1;
    if (receiver >= 0 && this.#isSubject(question, receiver)) return NONE;
    return this.#hasSubject(question, call) ? this.#everything : NONE;
  }

  /** `!path.relative(root, x).includes("..")`. */
  #readRelative(question: Question, call: number): GuardEffect {
    const { facts } = this.#module(question);
    return constantOf(facts, argumentOf(facts, call, 0) ?? -1) === ".." ? this.#readOutside(question, facts.y[call] ?? -1) : NONE;
  }

  /** A relative path that does not climb: it lies below the root that it is relative to, and so does what it was made from. */
  #readOutside(question: Question, relative: number): GuardEffect {
    const at = this.#strip(question, relative);
    const { facts } = this.#module(question);
    if (at < 0 || facts.kind[at] !== Op.Call || !this.#isPathFunction(question, at, "relative")) return NONE;
    const path = this.#state.kinds.bitOf("path");
    const isPart = this.#isSubject(question, at) || this.#feeds(question, argumentOf(facts, at, 1) ?? -1);
    return isPart ? { ...NONE, clears: path } : NONE;
  }

  #isPathFunction(question: Question, call: number, name: string): boolean {
    return this.#externals(question, call).some((item) => item.label.endsWith(`.${name}`) && item.label.startsWith("path."));
  }

  /** Whether the subject is the operand or was resolved into it. */
  #feeds(question: Question, operand: number): boolean {
    const at = this.#strip(question, operand);
    if (at < 0 || question.depth <= 1) return false;
    if (this.#isSubject(question, at)) return true;
    const { facts } = this.#module(question);
    const asked = { ...question, depth: question.depth - 1 };
    if (facts.kind[at] === Op.Phi || facts.kind[at] === Op.Concat) return [...listOf(facts, at)].some((item) => item >= 0 && this.#feeds(asked, item));
    if (facts.kind[at] !== Op.Call) return false;
    let found = false;
    forEachArgument(facts, at, (item) => {
      found ||= item >= 0 && this.#feeds(asked, item);
    });
    return found;
  }

  /** `some((allowed) => x === allowed)`: the subject as the callback sees it. */
  #readCallback(question: Question, call: number): GuardEffect {
    const known = question.instance.calls.get(call);
    const callback = known?.targets.find((target) => target.role === "0");
    if (!callback) return NONE;
    const module = moduleOf(this.#state, callback.instance);
    const entries = module.entries[callback.instance.fn];
    let effect: GuardEffect | undefined;
    for (const at of entries?.returns ?? []) {
      const operand = module.facts.x[at] ?? -1;
      const constant = constantOf(module.facts, operand);
      if (constant !== undefined && !constant) continue;
      const one = this.#readCaptured(question, callback.instance, operand);
      effect = effect ? either(effect, one) : one;
    }
    return effect ?? NONE;
  }

  #readCaptured(question: Question, inner: Instance, operand: number): GuardEffect {
    const module = moduleOf(this.#state, inner);
    const fn = module.facts.functions[inner.fn];
    let effect = NONE;
    for (let value = fn?.first ?? 0; value < (fn?.end ?? 0); value++) {
      if (module.facts.kind[value] !== Op.CellRead) continue;
      const writes = module.cellWrites[module.facts.x[value] ?? -1] ?? [];
      if (!writes.some((write) => write >= 0 && this.#isSubject(question, write))) continue;
      effect = both(effect, this.read({ instance: inner, subject: value, depth: question.depth - 1 }, operand, true));
    }
    const element = module.entries[inner.fn]?.params[0];
    return element === undefined ? effect : both(effect, this.#readEqualElement(question, inner, element, operand));
  }

  /** `some((allowed) => allowed === x)`: equal to an element of a list is in the list. */
  #readEqualElement(question: Question, inner: Instance, element: number, operand: number): GuardEffect {
    const { facts, cellWrites } = moduleOf(this.#state, inner);
    if (operand < 0 || facts.kind[operand] !== Op.Binary || facts.z[operand] !== BinaryOperator.Equal) return NONE;
    const sides = [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
    const ofElement = sides.some((side) => this.#rootOf(inner, side) === element);
    const ofSubject = sides.some((side) => side >= 0 && facts.kind[side] === Op.CellRead && (cellWrites[facts.x[side] ?? -1] ?? []).some((write) => write >= 0 && this.#isSubject(question, write)));
    return ofElement && ofSubject ? this.#everything : NONE;
  }

  /** The value that a chain of reads starts from. */
  #rootOf(instance: Instance, operand: number): number {
    const { facts } = moduleOf(this.#state, instance);
    let at = operand;
    for (let hops = 0; at >= 0 && hops < 8; hops++) {
      const kind = facts.kind[at];
      if (kind !== Op.Load && kind !== Op.Typed && kind !== Op.Pi) return at;
      at = facts.x[at] ?? -1;
    }
    return at;
  }

  /** `x.startsWith(prefix)`. Only a resolved path and a prefix that ends with a separator make a containment check. */
  #readStartsWith(question: Question, call: number, outcome: boolean): GuardEffect {
    const { facts } = this.#module(question);
    const receiver = facts.y[call] ?? -1;
    const prefix = argumentOf(facts, call, 0) ?? -1;
    if (!outcome) return this.#startsWithParent(question, prefix) ? this.#readOutside(question, receiver) : NONE;
    const isWhole = this.#isSubject(question, receiver);
    if (!isWhole && !this.#feeds(question, receiver)) return NONE;
    const path = this.#state.kinds.bitOf("path");
    if (!this.#endsWithSeparator(question, prefix)) return { ...NONE, reason: path === 0 ? undefined : "compares a prefix without a separator" };
    return isWhole ? { ...NONE, clearsNormalized: path } : { ...NONE, clears: this.#isResolved(question, receiver) ? path : 0 };
  }

  #isResolved(question: Question, operand: number): boolean {
    const at = this.#strip(question, operand);
    if (at < 0 || this.#module(question).facts.kind[at] !== Op.Call) return false;
    return this.#externals(question, at).flatMap((item) => stepEdge(item, "call")).some((item) => item.sanitizers.some((row) => row.normalizes === "path"));
  }

  #startsWithParent(question: Question, operand: number): boolean {
    const { facts } = this.#module(question);
    if (operand < -1) return String(constantOf(facts, operand)).startsWith("..");
    return operand >= 0 && facts.kind[operand] === Op.Concat && String(constantOf(facts, listOf(facts, operand)[0] ?? -1)).startsWith("..");
  }

  /** Whether a prefix ends with a path separator, so that `/srv/docs` does not admit `/srv/docs-private`. */
  #endsWithSeparator(question: Question, operand: number): boolean {
    const module = this.#module(question);
    return definitionsOf(this.#state.program, module, operand, this.#graph).some(({ module: owner, operand: found }) => {
      const constant = constantOf(owner.facts, found);
      if (typeof constant === "string") return /[/\\]$/u.test(constant);
      if (found < 0 || owner.facts.kind[found] !== Op.Concat) return false;
      const last = listOf(owner.facts, found).at(-1) ?? -1;
      return this.#isSeparator(owner, last);
    });
  }

  #isSeparator(module: LinkedModule, operand: number): boolean {
    const constant = constantOf(module.facts, operand);
    if (typeof constant === "string") return /[/\\]$/u.test(constant);
    return definitionsOf(this.#state.program, module, operand).some(({ module: owner, operand: found, external }) => {
      if (external) return external.package.name === "path" && external.path.at(-1) === "sep";
      return found < -1 ? /^[/\\]$/u.test(String(constantOf(owner.facts, found))) : found >= 0 && owner.facts.kind[found] === Op.Load && keyOf(owner.facts, owner.facts.y[found] ?? -1) === "sep";
    });
  }

  #readPattern(question: Question, operand: number, outcome: boolean): GuardEffect {
    const definitions = definitionsOf(this.#state.program, this.#module(question), operand, this.#graph);
    const masks = definitions.map(({ module, operand: found }) => {
      const pattern = this.#patternOf(module, found);
      return pattern ? clearedByShape(this.#state.kinds, this.#state.kinds.names, shape(pattern, outcome)) : 0;
    });
    return masks.length === 0 ? NONE : { ...NONE, clears: masks.reduce((all, mask) => all & mask) };
  }

  #patternOf(module: LinkedModule, operand: number): { readonly source: string; readonly flags: string } | undefined {
    const { facts } = module;
    if (operand < 0) return undefined;
    if (facts.kind[operand] === Op.RegExp) return { source: String(constantOf(facts, facts.x[operand] ?? -1)), flags: String(constantOf(facts, facts.y[operand] ?? -1) ?? "") };
    if (facts.kind[operand] !== Op.Call) return undefined;
    const source = constantOf(facts, argumentOf(facts, operand, 0) ?? -1);
    return typeof source === "string" ? { source, flags: String(constantOf(facts, argumentOf(facts, operand, 1) ?? -1) ?? "") } : undefined;
  }

  /** `TABLE[x]`, `check(x).ok`, `list.find(...)?.name`. */
  #readLoad(question: Question, load: number, outcome: boolean): GuardEffect {
    const { facts } = this.#module(question);
    const key = facts.y[load] ?? -1;
    if (key >= 0) return outcome && this.#isSubject(question, key) ? this.#everything : NONE;
    const base = this.#strip(question, facts.x[load] ?? -1);
    if (base < 0 || facts.kind[base] !== Op.Call) return NONE;
    const field = keyOf(facts, key);
    const targets = (question.instance.calls.get(base)?.targets ?? []).filter((target) => target.role === CALLEE);
    const positions: number[] = [];
    forEachArgument(facts, base, (operand, index) => {
      if (operand >= 0 && this.#isSubject(question, operand)) positions.push(index);
    });
    let all: GuardEffect | undefined;
    for (const { instance, shift } of targets) {
      const one = positions.map((index) => this.#readReturns(instance, index + shift, outcome, question.depth, field)).reduce(both, NONE);
      all = all ? either(all, one) : one;
    }
    return all ?? NONE;
  }
}

function shape(pattern: { readonly source: string; readonly flags: string }, outcome: boolean): TextShape | undefined {
  return outcome ? shapeOfMatch(pattern.source, pattern.flags) : shapeOfMiss(pattern.source, pattern.flags);
}

/** Methods whose result is the same text in other letters or without its margins: what is allowed of one is allowed of the other. */
const RESPELLINGS: ReadonlySet<string> = new Set(["toLowerCase", "toUpperCase", "toLocaleLowerCase", "trim", "trimStart", "trimEnd", "toString", "normalize", "valueOf"]);
