import { FunctionFlag, LogicalOperator, Op, type Operand } from "../../ir.ts";
import { keyOfPlace } from "../../link/identity.ts";
import { keyOf, listOf, type LinkedModule } from "../../link/program.ts";
import { fieldsOfPart, keysOfElements } from "./parts.ts";
import { Memory, type Allowance } from "./memory.ts";
import { evaluateCall, evaluateChange } from "./evaluate-calls.ts";
import { evaluateArray, evaluateConcat, evaluateObject, evaluateRest } from "./evaluate-literals.ts";
import { evaluateImport, evaluateNamespace } from "./evaluate-imports.ts";
import { evaluateReceiver, readMember, readStaticMember } from "./evaluate-objects.ts";
import { evaluateParameter } from "./evaluate-parameters.ts";
import { ChoiceReader } from "./choice-reader.ts";
import { choicesOf } from "./choice-table.ts";
import { NO_CHOICE, type Choice, type Chosen, type FunctionValue } from "./choice.ts";
import { isOwnVersion } from "./own-versions.ts";
import { listAt, mayBe } from "./predicates.ts";
import { isPutBack } from "../../solve/changes.ts";
import { COUNTS, EACH } from "../../solve/paths.ts";
import type { SolveState } from "../../solve/state.ts";
import { placeOf, textOf, type Evaluation, type TextChosen } from "./evaluation.ts";

/** Values that one evaluation looks at. */
const MAX_VISITS = 6_000;
const FEW_VISITS = 300;
/** Parts of a choice that take as long as another visit. */
const PARTS_OF_A_VISIT = 4;

/** What an operand may be, one for each choice that leads to another value. Incomplete rather than wrong: also where it is out of what it is allowed. */
export function evaluate(
  state: SolveState,
  module: LinkedModule,
  operand: Operand,
  keys: readonly string[],
  choice: Choice = NO_CHOICE,
  allowance?: Allowance,
): readonly Chosen[] {
  return new Evaluator(state, MAX_VISITS, allowance).visit(module, operand, keys, choice);
}

/** The same, where all that it may be is found by looking at a few values; else undefined. */
export function evaluateBriefly(
  state: SolveState,
  module: LinkedModule,
  operand: Operand,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] | undefined {
  const evaluator = new Evaluator(state, FEW_VISITS);
  const found = evaluator.visit(module, operand, keys, choice);
  return evaluator.isCutShort ? undefined : found;
}

/** The fields of something that an evaluation found. */
export function evaluateBelow(
  state: SolveState,
  found: Chosen,
  keys: readonly string[],
  choice: Choice,
  allowance?: Allowance,
): readonly Chosen[] {
  return new Evaluator(state, MAX_VISITS, allowance).follow(found, keys, choice);
}

/**
 * The same for each of many ways to something, one after the other. Once a limit kept it from finding all in one of them, the others are left: they come by
 * the same code.
 */
export function* evaluateWaysBelow(state: SolveState, ways: readonly Chosen[], keys: readonly string[]): Generator<readonly Chosen[]> {
  for (const way of ways) {
    const evaluator = new Evaluator(state, MAX_VISITS);
    yield evaluator.follow(way, keys, way.choice);
    if (evaluator.isCutShort) return;
  }
}

/** The texts in a list of constants, or in a set of them; undefined where it may hold anything else, or less. */
export function textsListed(state: SolveState, module: LinkedModule, list: Operand): ReadonlySet<string> | undefined {
  return listAt(new Evaluator(state, MAX_VISITS), module, list);
}

/** Evaluations within evaluations. */
const MAX_NESTING = 6;

/** What looking at a value costs under a choice, in visits: to tell choices of many parts apart takes long. */
function costOf({ parts }: Choice): number {
  return 1 + Math.floor(parts.length / PARTS_OF_A_VISIT);
}

class Evaluator implements Evaluation {
  readonly state: SolveState;
  readonly choices: ChoiceReader;
  readonly #memory: Memory;
  readonly #allowance: Allowance | undefined;
  /** Evaluations around this one. */
  readonly #nesting: number;

  constructor(state: SolveState, visits: number, allowance?: Allowance, nesting = 0) {
    this.state = state;
    this.#allowance = allowance;
    this.#nesting = nesting;
    const memory = new Memory(state, visits, allowance);
    this.#memory = memory;
    this.choices = new ChoiceReader(choicesOf(state), (choice) => {
      memory.noteUse(choice);
    });
  }

  /** Whether a limit kept it from finding all. */
  get isCutShort(): boolean {
    return this.#memory.isCutShort;
  }

  readonly visit = (module: LinkedModule, operand: Operand, keys: readonly string[], choice: Choice): readonly Chosen[] => {
    if (operand === -1) return [];
    if (operand < -1) return keys.length === 0 ? [{ value: { kind: "made", module, operand }, choice }] : [];
    if (this.#memory.isExhausted) return this.#memory.cutShort();
    const place = keyOfPlace(module, operand);
    const question = keys.length === 0 ? place : `${place}:${JSON.stringify(keys)}`;
    return this.#memory.answer(question, choice, costOf(choice), () => this.#look(module, operand, keys, choice));
  };

  readonly follow = (found: Chosen, keys: readonly string[], choice: Choice): readonly Chosen[] => {
    const [key, ...rest] = keys;
    const here = this.choices.merge(choice, found.choice);
    if (key === undefined) return [{ ...found, choice: here }];
    const below = this.#below(found, key, rest, here);
    return below.length > 0 ? below : this.#entryOf(found, key, rest, here);
  };

  #below({ value }: Chosen, key: string, rest: readonly string[], here: Choice): readonly Chosen[] {
    switch (value.kind) {
      case "made":
        return this.visit(value.module, value.operand, [key, ...rest], here);
      case "parts":
        return fieldsOfPart(value.parts, key).flatMap((part) => this.follow(part, rest, here));
      case "object":
        return readMember(this, value, key, rest, here);
      case "namespace":
        return evaluateNamespace(this, value.module, [key, ...rest], here);
      case "function":
      case "text":
        return [];
    }
  }

  /** What a map gives one by one is its keys with their values. */
  #entryOf(found: Chosen, part: string, rest: readonly string[], choice: Choice): readonly Chosen[] {
    const { key, keyed } = found;
    if (key === undefined) return [];
    if (part === "0") return rest.length === 0 ? [{ value: { kind: "text", text: key }, choice, written: keyed }] : [];
    return part === "1" ? this.follow({ ...found, key: undefined }, rest, choice) : [];
  }

  readonly choose = (place: string, found: readonly Chosen[], keys: readonly string[]): readonly Chosen[] => {
    this.#memory.grant(place, found.length);
    return found.flatMap((element) => this.follow(element, keys, this.choices.withElement(element.choice, place, element)));
  };

  readonly apart = (module: LinkedModule, operand: Operand, keys: readonly string[]): readonly Chosen[] =>
    this.#within()?.visit(module, operand, keys, NO_CHOICE) ?? [];

  readonly whole = (module: LinkedModule, operand: Operand, keys: readonly string[]): readonly Chosen[] | undefined => {
    const evaluator = this.#within();
    const found = evaluator?.visit(module, operand, keys, NO_CHOICE);
    return evaluator?.isCutShort ? undefined : found;
  };

  /** An evaluation that keeps to no way of this one. Each may ask for another, which knows nothing of what those around it look at: a few deep, no more. */
  #within(): Evaluator | undefined {
    if (this.#nesting < MAX_NESTING) return new Evaluator(this.state, MAX_VISITS, this.#allowance, this.#nesting + 1);
    this.#memory.cutShort();
    return undefined;
  }

  readonly cutShort = (): readonly Chosen[] => this.#memory.cutShort();

  readonly texts = (module: LinkedModule, operand: Operand, choice: Choice): readonly TextChosen[] => {
    const constant = keyOf(module.facts, operand);
    if (constant !== undefined) return [{ text: constant, chosen: { value: { kind: "made", module, operand }, choice } }];
    return this.visit(module, operand, [], choice).flatMap((chosen) => {
      const text = textOf(chosen);
      return text === undefined ? [] : [{ text, chosen }];
    });
  };

  #look(module: LinkedModule, value: number, keys: readonly string[], choice: Choice): readonly Chosen[] {
    const { facts } = module;
    const x = facts.x[value] ?? -1;
    switch (facts.kind[value]) {
      case Op.Pi: {
        const found = this.visit(module, x, keys, choice);
        return keys.length === 0 ? found.filter((each) => textOf(each) === undefined || mayBe(this, module, value, each)) : found;
      }
      case Op.Typed:
      case Op.Await:
        return this.visit(module, x, keys, choice);
      case Op.Phi:
        return [...listOf(facts, value)].flatMap((operand) => this.visit(module, operand, keys, choice));
      case Op.Logical:
        return this.#logical(module, value, keys, choice);
      case Op.CellRead:
        return this.#captured(module, x, keys, choice);
      case Op.Post:
        return this.#changed(module, value, keys, choice);
      case Op.Load:
        return this.#load(module, value, keys, choice);
      case Op.Element:
        return this.#element(module, value, keys, choice, () => this.visit(module, x, [EACH], choice));
      case Op.Key:
        return this.#element(module, value, keys, choice, () => keysOfElements(this.visit(module, x, [EACH], choice)));
      case Op.Store:
        return this.#store(module, value, keys, choice);
      case Op.Object:
        return keys.length === 0 ? this.#end(module, value, choice) : evaluateObject(this, module, value, keys, choice);
      case Op.Array:
        return keys.length === 0 ? this.#end(module, value, choice) : evaluateArray(this, module, value, keys, choice);
      case Op.Rest:
        return evaluateRest(this, module, value, keys, choice);
      case Op.Concat:
        return keys.length === 0 ? evaluateConcat(this, module, value, choice) : [];
      case Op.Import:
        return evaluateImport(this, module, value, keys, choice);
      case Op.Param:
        return evaluateParameter(this, module, value, keys, choice);
      case Op.This:
        return evaluateReceiver(this, module, value, keys, choice);
      case Op.Call:
        return evaluateCall(this, module, value, keys, choice);
      case Op.Function:
        return keys.length === 0 ? [{ value: { kind: "function", module, fn: x }, choice }] : [];
      case Op.Class:
        return keys.length === 0 ? this.#end(module, value, choice) : readStaticMember(this, module, x, keys, choice);
      default:
        return keys.length === 0 ? this.#end(module, value, choice) : [];
    }
  }

  #end(module: LinkedModule, operand: Operand, choice: Choice): readonly Chosen[] {
    return [{ value: { kind: "made", module, operand }, choice }];
  }

  /** What stands for want of something else, `given.name ?? "tool"`, is no answer where nothing is known of what was given. */
  #logical(module: LinkedModule, value: number, keys: readonly string[], choice: Choice): readonly Chosen[] {
    const { facts } = module;
    const [x, y] = [facts.x[value] ?? -1, facts.y[value] ?? -1];
    const left = this.visit(module, x, keys, choice);
    const isOpen = left.length === 0 && facts.z[value] !== LogicalOperator.And && this.#isOpenField(module, x, choice);
    return isOpen ? [] : [...left, ...this.visit(module, y, keys, choice)];
  }

  /** Whether a value is a field of something that is not known to lack it. */
  #isOpenField(module: LinkedModule, value: number, choice: Choice): boolean {
    const { facts } = module;
    if (value < 0 || facts.kind[value] !== Op.Load) return false;
    const holders = this.visit(module, facts.x[value] ?? -1, [], choice);
    return !holders.some((found) => found.value.kind !== "made" || found.value.module.facts.kind[found.value.operand] === Op.Object);
  }

  /** Which element a value is, is chosen once for all that reads it. */
  #element(module: LinkedModule, value: number, keys: readonly string[], choice: Choice, all: () => readonly Chosen[]): readonly Chosen[] {
    const place = keyOfPlace(module, value);
    const chosen = this.choices.elementAt(choice, place);
    return chosen ? this.follow(chosen, keys, choice) : this.choose(place, all(), keys);
  }

  /** A captured variable. A captured `this` is one object, whatever was done to it in between. */
  #captured(module: LinkedModule, cell: number, keys: readonly string[], choice: Choice): readonly Chosen[] {
    const writes = [...new Set(module.cellWrites[cell])];
    const receiver = writes.find((operand) => operand >= 0 && module.facts.kind[operand] === Op.This);
    const found = receiver === undefined ? [] : this.visit(module, receiver, keys, choice);
    if (receiver !== undefined && (keys.length === 0 || areMethods(found))) return found;
    const others = receiver === undefined ? writes : writes.filter((operand) => !isOwnVersion(this.state, module, operand));
    return [...found, ...others.flatMap((operand) => this.visit(module, operand, keys, choice))];
  }

  /** A value after a call that it was given to. */
  #changed(module: LinkedModule, value: number, keys: readonly string[], choice: Choice): readonly Chosen[] {
    const before = this.visit(module, module.facts.x[value] ?? -1, keys, choice);
    return keys.length === 0 || areMethods(before) ? before : [...before, ...evaluateChange(this, module, value, keys, choice)];
  }

  readonly added = (module: LinkedModule, value: Operand, keys: readonly string[], choice: Choice): readonly Chosen[] =>
    module.facts.kind[value] === Op.Post ? evaluateChange(this, module, value, keys, choice) : this.#written(module, value, keys, choice);

  #load(module: LinkedModule, value: number, keys: readonly string[], choice: Choice): readonly Chosen[] {
    const { facts } = module;
    const [x, y] = [facts.x[value] ?? -1, facts.y[value] ?? -1];
    const chosen = keyOf(facts, y) === undefined ? this.choices.elementAt(choice, keyOfPlace(module, value)) : undefined;
    if (chosen) return this.follow(chosen, keys, choice);
    const names = this.texts(module, y, choice);
    if (names.length > 0) {
      const found = names.flatMap(({ text, chosen }) => this.visit(module, x, [text, ...keys], chosen.choice));
      return found.length > 0 || keys.length > 0 ? found : this.#end(module, value, choice);
    }
    return this.#element(module, value, keys, choice, () => this.visit(module, x, [EACH], choice));
  }

  #store(module: LinkedModule, value: number, keys: readonly string[], choice: Choice): readonly Chosen[] {
    const { facts } = module;
    const isReplaced = keys.length > 0 && keyOf(facts, facts.y[value] ?? -1) === keys[0];
    const before = isReplaced ? [] : this.visit(module, facts.x[value] ?? -1, keys, choice);
    return [...before, ...this.#written(module, value, keys, choice)];
  }

  /** What a write to a field puts there. */
  #written(module: LinkedModule, value: number, [wanted, ...rest]: readonly string[], choice: Choice): readonly Chosen[] {
    const { facts } = module;
    const [y, z] = [facts.y[value] ?? -1, facts.z[value] ?? -1];
    // What is put back where it was read is there already, if it is an element at all: the number of them is none.
    if (wanted === undefined || (wanted === EACH && rest.length === 0 && isPutBack(facts, value))) return [];
    const names = this.texts(module, y, choice);
    const written = names.flatMap(({ text, chosen }) =>
      wanted === text || (wanted === EACH && !COUNTS.has(text))
        ? this.visit(module, z, rest, chosen.choice).map((found) =>
            rest.length === 0 ? { ...found, key: text, keyed: chosen.written ?? placeOf(module, value) } : found,
          )
        : [],
    );
    return names.length === 0 ? this.visit(module, z, rest, choice) : written;
  }
}

/** Whether all that was found are methods of classes: these stay what they are, whatever is done to their objects. */
function areMethods(found: readonly Chosen[]): boolean {
  return found.length > 0 && found.every(({ value }) => value.kind === "function" && isMethod(value));
}

function isMethod({ module, fn }: FunctionValue): boolean {
  const { flags = 0, ownerClass = -1 } = module.facts.functions[fn] ?? {};
  return ownerClass >= 0 && (flags & FunctionFlag.Method) !== 0;
}
