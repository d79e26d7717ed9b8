import { BEHIND_DEFAULT, CallFlag, Entry, LogicalOperator, type ModuleFacts, Op, type Operand } from "../ir.ts";
import { keyOfFunction, keyOfPlace } from "../link/identity.ts";
import { argumentOf, constantOf, forEachArgument, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { isSameCall } from "./choices/choice.ts";
import { edgesAt, type CallOnWay, type SolveState } from "../solve/state.ts";
import { namesIn } from "./compared-names.ts";
import { isValue, namedValueAt } from "./named-value.ts";
import { outcomesOf } from "./regions.ts";

/** Calls and fields that one answer is followed through. */
const MAX_DEPTH = 16;

/** What has to be so of a value: that it counts as true or not, or equals a constant or not. */
export interface Need {
  readonly kind: "true" | "false" | "equal" | "other" | "undefined";
  readonly to?: string;
}

/** Objects, lists, functions and classes: they count as true and equal no constant. */
const MADE = {};

/** Facts have `null` for `undefined`. */
const FITS: Readonly<Record<Need["kind"], (value: unknown, to?: string) => boolean>> = {
  true: Boolean,
  false: (value) => !value,
  equal: (value, to) => value === to,
  other: (value, to) => value !== to,
  undefined: (value) => value === null,
};

const IS_UNDEFINED: Need = { kind: "undefined" };

/**
 * Whether a value never is what is needed, wherever it comes from: each of the constants and objects that it may be is known, and is something else. Of a
 * parameter it is what every caller gives, or who calls on the way.
 */
export function isNever(state: SolveState, module: LinkedModule, operand: Operand, need: Need, way: Way): boolean {
  return new Question(state, way, need).ask(module, operand, [], MAX_DEPTH);
}

/** By function the call that came into it. */
type Way = ReadonlyMap<string, CallOnWay>;

class Question {
  readonly #state: SolveState;
  readonly #way: Way;
  readonly #need: Need;
  /** What comes back to itself adds nothing. */
  readonly #seen = new Set<string>();
  /** Whether others had what is asked for, too: they may have added fields to it. */
  #isShared = false;

  constructor(state: SolveState, way: Way, need: Need) {
    this.#state = state;
    this.#way = way;
    this.#need = need;
  }

  /** Likewise for what lies in these fields, the innermost first. */
  ask(module: LinkedModule, operand: Operand, keys: readonly string[], depth: number): boolean {
    if (operand < -1) return keys.length === 0 && this.#isOther(constantOf(module.facts, operand));
    if (operand === -1 || depth === 0) return false;
    const id = `${keyOfPlace(module, operand)}:${keys.join(".")}`;
    if (this.#seen.has(id)) return true;
    this.#seen.add(id);
    return this.#askValue(module, operand, keys, depth - 1);
  }

  #isOther(value: unknown): boolean {
    return !FITS[this.#need.kind](value, this.#need.to);
  }

  get #isOtherThanMade(): boolean {
    return this.#isOther(MADE);
  }

  #askAll(module: LinkedModule, operands: Iterable<Operand>, keys: readonly string[], depth: number): boolean {
    const all = [...operands];
    return all.length > 0 && all.every((operand) => this.ask(module, operand, keys, depth));
  }

  #askValue(module: LinkedModule, value: number, keys: readonly string[], depth: number): boolean {
    const { facts } = module;
    const [x, y] = [facts.x[value] ?? -1, facts.y[value] ?? -1];
    switch (facts.kind[value]) {
      case Op.Post:
        this.#isShared = true;
        return this.ask(module, x, keys, depth);
      case Op.Pi:
      case Op.Typed:
      case Op.Await:
        return this.ask(module, x, keys, depth);
      case Op.Phi:
        return this.#askJoin(module, value, keys, depth);
      case Op.CellRead:
        this.#isShared = true;
        return this.#askAll(module, module.cellWrites[x] ?? [], keys, depth);
      case Op.Logical:
        return this.#askLogical(module, value, keys, depth);
      case Op.Store:
        return keys.length > 0 && constantOf(facts, y) === keys.at(-1)
          ? this.ask(module, facts.z[value] ?? -1, keys.slice(0, -1), depth)
          : this.ask(module, x, keys, depth);
      case Op.Object:
        return keys.length === 0 ? this.#isOtherThanMade : this.#askEntry(module, value, keys, depth);
      case Op.Array:
      case Op.Function:
      case Op.Class:
        return keys.length === 0 && this.#isOtherThanMade;
      case Op.Param:
        return this.#askCallers(module, value, keys, depth);
      case Op.Call:
        return this.#askCall(module, value, keys, depth);
      case Op.Load:
        return this.#askLoad(module, value, keys, depth);
      default:
        return false;
    }
  }

  /** What a join may be; the default of a parameter is taken only where that may be missing. */
  #askJoin(module: LinkedModule, phi: number, keys: readonly string[], depth: number): boolean {
    const { facts } = module;
    const operands = [...listOf(facts, phi)];
    const [given = -1] = operands;
    const isGiven = (): boolean => new Question(this.#state, this.#way, IS_UNDEFINED).ask(module, given, keys, depth);
    return this.#askAll(module, facts.z[phi] === BEHIND_DEFAULT && isGiven() ? [given] : operands, keys, depth);
  }

  /** What stands in for an object is one itself; a constant may stand in for one that is false. */
  #askLogical(module: LinkedModule, value: number, keys: readonly string[], depth: number): boolean {
    const { facts } = module;
    const [x, y, z] = [facts.x[value] ?? -1, facts.y[value] ?? -1, facts.z[value] ?? -1];
    const { kind } = this.#need;
    // Of `a || b` that counts as false where both do, of `a && b` that counts as true where both do, one is enough.
    const isSecondEnough = z === LogicalOperator.Or || (z === LogicalOperator.Nullish && y >= 0);
    if (kind === "false" && isSecondEnough) return this.ask(module, y, keys, depth);
    if (kind === "true" && z === LogicalOperator.And) return [x, y].some((side) => this.ask(module, side, keys, depth));
    return this.#askAll(module, [x, y], keys, depth);
  }

  /** The last entry with the name; what is spread behind it may hold another. Where there is none, nothing is there unless others put it there. */
  #askEntry(module: LinkedModule, object: number, keys: readonly string[], depth: number): boolean {
    const list = listOf(module.facts, object);
    for (let at = list.length - 3; at >= 0; at -= 3) {
      const operand = list[at + 2] ?? -1;
      if (list[at] === Entry.Spread) return this.ask(module, operand, keys, depth);
      if (constantOf(module.facts, list[at + 1] ?? -1) === keys.at(-1))
        return list[at] === Entry.Property && this.ask(module, operand, keys.slice(0, -1), depth);
    }
    return !this.#isShared && this.#isOther(null);
  }

  #askCallers(module: LinkedModule, param: number, keys: readonly string[], depth: number): boolean {
    const fn = module.functionOfValue[param] ?? 0;
    const index = module.facts.x[param] ?? 0;
    const known = callGraphView(this.#state).callersOf(module, fn);
    const way = this.#way.get(keyOfFunction(module, fn));
    // What a library hands to a callback is no argument of the call that the callback is handed to.
    const callers = way ? known.filter((by) => isSameCall(by, way)) : known;
    const isRest = module.facts.y[param] === 1;
    return callers.length > 0 && callers.every((by) => this.#askArgument(by, isRest ? -1 : index, keys, depth));
  }

  #askArgument({ module, call }: CallOnWay, index: number, keys: readonly string[], depth: number): boolean {
    if (isLeftOut(module.facts, call, index)) return this.#isOther(null);
    const given = argumentOf(module.facts, call, index) ?? -1;
    const names = keys.length > 0 ? [] : namesAt(module, given, module.facts.region[call] ?? 0);
    return (names.length > 0 && names.every((name) => this.#isOther(name))) || this.ask(module, given, keys, depth);
  }

  #askCall(module: LinkedModule, call: number, keys: readonly string[], depth: number): boolean {
    if (((module.facts.z[call] ?? 0) & CallFlag.New) !== 0) return keys.length === 0 && this.#isOtherThanMade;
    const targets = callGraphView(this.#state).targetsOf(module, call);
    return (
      targets.length > 0 &&
      targets.every(({ module: owner, fn }) => {
        const returned = (owner.entries[fn]?.returns ?? []).map((at) => owner.facts.x[at] ?? -1);
        return owner.facts.functions[fn]?.exit === -1 && this.#askAll(owner, returned, keys, depth);
      })
    );
  }

  #askLoad(module: LinkedModule, load: number, keys: readonly string[], depth: number): boolean {
    const key = constantOf(module.facts, module.facts.y[load] ?? -1);
    if (keys.length === 0 && this.#isSource(module, load)) return this.#isOtherThanMade;
    return typeof key === "string" && this.ask(module, module.facts.x[load] ?? -1, [...keys, key], depth);
  }

  /** What models say holds data in its fields: `process.env`. */
  #isSource(module: LinkedModule, place: number): boolean {
    const instances = this.#state.instances.of(module.index, module.functionOfValue[place] ?? 0);
    return instances.some((instance) => edgesAt(instance, place).some(({ via, fact }) => via.kind === "seed" && fact.path.length > 0));
  }
}

/** Whether a call gives no such argument, nor a list in which it might be. */
function isLeftOut(facts: ModuleFacts, call: number, index: number): boolean {
  let isGiven = index < 0;
  forEachArgument(facts, call, (_, at, isSpread) => {
    isGiven ||= isSpread || at >= index;
  });
  return !isGiven;
}

/** The texts of which a value is one where a region is entered: `if (choice === "hide" || choice === "show")`. */
function namesAt(module: LinkedModule, operand: Operand, region: number): readonly string[] {
  const outcomes = outcomesOf(module.facts, region);
  const value = operand < 0 || outcomes.length === 0 ? undefined : namedValueAt(module, operand);
  if (value === undefined) return [];
  const compared = outcomes.map(({ condition, isTrue }) => namesIn(module.facts, condition, isTrue));
  return (compared.find((names) => names.length > 0 && names.every((each) => isValue(module, each.value, value))) ?? []).map(
    ({ name }) => name,
  );
}
