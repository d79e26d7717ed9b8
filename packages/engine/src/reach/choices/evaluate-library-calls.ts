import { ARGUMENT_WIDTH, Op } from "../../ir.ts";
import { definitionsOf } from "../../link/definitions.ts";
import { keyOfPlace } from "../../link/identity.ts";
import { argumentCount, argumentOf, listOf, uncheckedValue, type LinkedModule } from "../../link/program.ts";
import type { Propagator } from "../../resolve/automaton.ts";
import { KEY_OF_ARGUMENT, type RelativePath } from "../../resolve/relative-path.ts";
import { callGraphView } from "../../solve/call-graph.ts";
import { CALLEE } from "../../solve/instances.ts";
import { EACH, ENTRY, OBJECT_KEY } from "../../solve/paths.ts";
import { isRoleOf, positionsOf } from "../../solve/positions.ts";
import { moduleOf } from "../../solve/state.ts";
import type { Instance } from "../../solve/tracking.ts";
import type { Choice, Chosen } from "./choice.ts";
import { returnsOf, textOf, type Evaluation } from "./evaluation.ts";
import { mayPass } from "./predicates.ts";
import { waysTo, type Way } from "./ways.ts";

/** What a library makes of what it is given, as models say; of what they do not speak of, nobody knows more than that it was made here. */
export function evaluateLibraryCall(
  evaluation: Evaluation,
  module: LinkedModule,
  call: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const passing = waysTo(evaluation.state, module, call, "call");
  const found = passing.flatMap(({ instance, way }) =>
    (isOfEntries(way) ? keyedElements : passOn)(evaluation, { module, instance, call }, way, keys, choice),
  );
  if (keys.length === 1 && keys[0] === EACH) found.push(...partsOfElements(evaluation, module, call, passing, choice));
  if (found.length > 0) return found;
  if (keys.length === 0) return [{ value: { kind: "made", module, operand: call }, choice }];
  return isDecorated(evaluation, module, call) ? evaluation.visit(module, argumentOf(module.facts, call, 0) ?? -1, keys, choice) : [];
}

/**
 * Whether a function of a package that nothing is known of is handed one object of the program's and nothing else, `withLogging({ name, run })`: what it
 * gives is taken for that object in other clothes.
 */
function isDecorated({ state }: Evaluation, module: LinkedModule, call: number): boolean {
  const { facts } = module;
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  const isKnown = instances.some((instance) => {
    const { externals = [], targets = [] } = instance.calls.get(call) ?? {};
    return externals.length > 0 || targets.length > 0;
  });
  const callee = uncheckedValue(facts, facts.x[call] ?? -1);
  if (isKnown || facts.kind[callee] !== Op.Import || argumentCount(facts, call) !== 1) return false;
  const given = definitionsOf(state.program, module, argumentOf(facts, call, 0) ?? -1, callGraphView(state));
  return given.some(({ module: owner, operand }) => operand >= 0 && owner.facts.kind[operand] === Op.Object);
}

/** A call of a library function in one of the activations that make it. */
interface LibraryCall {
  readonly module: LinkedModule;
  readonly instance: Instance;
  readonly call: number;
}

/** What a propagator brings to `keys` of where it leads. */
export function passOn(
  evaluation: Evaluation,
  at: LibraryCall,
  way: Propagator,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const [field = "", ...fields] = way.to.fields;
  if (!field.startsWith(KEY_OF_ARGUMENT)) return passWhole(evaluation, at, way, remaining(way.to.fields, keys), choice);
  // `map.set(key, value)`: an element that goes by the key.
  const below = remaining([EACH, ...fields], keys);
  const names = namesIn(evaluation, at, field, choice);
  if (names.length === 0) return passWhole(evaluation, at, way, below, choice);
  return names
    .filter(({ text }) => keys[0] === EACH || keys[0] === text)
    .flatMap(({ text, chosen }) =>
      passWhole(evaluation, at, way, below, chosen.choice).map((found) =>
        below?.length === 0 ? { ...found, key: text, keyed: chosen.written } : found,
      ),
    );
}

/** What a propagator brings to `below` of exactly where it leads. */
function passWhole(
  evaluation: Evaluation,
  at: LibraryCall,
  { from, to, filter }: Propagator,
  below: readonly string[] | undefined,
  choice: Choice,
): readonly Chosen[] {
  const { module, instance, call } = at;
  if (!below || isHiddenKey(from)) return [];
  // The whole is another thing than what it was made of.
  if (below.length + to.fields.length === 0 && from.fields.length === 0 && from.callback === undefined) return [];
  if (from.callback === "return") {
    const run = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role !== CALLEE && isRoleOf(role, from));
    return run.flatMap(({ instance: target }) => {
      const owner = moduleOf(evaluation.state, target);
      return returnsOf(
        evaluation,
        owner,
        target.fn,
        [...from.below, ...below],
        evaluation.choices.enter(choice, owner, target.fn, { module, call }),
      );
    });
  }
  if (from.callback !== undefined) return [];
  return positionsOf(evaluation.state, instance, call, from).flatMap((position) => {
    const [operand, isSpread] = operandAt(module, call, position);
    const named = namedFields(evaluation, at, from, choice);
    return named.flatMap(({ fields: own, under }) => {
      const fields = isSpread ? [EACH, ...own] : own;
      if (fields.at(-1) !== EACH) return evaluation.visit(module, operand, [...fields, ...below], under);
      const passes = (element: Chosen): boolean => filter === undefined || mayPass(evaluation, instance, call, filter, element, under);
      const elements = (): readonly Chosen[] => evaluation.visit(module, operand, fields, under).filter(passes);
      if (to.fields.length === 0) return pick(evaluation, keyOfPlace(module, call), elements, below, under);
      if (filter === undefined) return evaluation.visit(module, operand, [...fields, ...below], under);
      return elements().flatMap((element) => evaluation.follow(element, below, element.choice));
    });
  });
}

/** The receiver or an argument of a call, and whether it is a list that is spread; what comes behind one is not known to stand there. */
function operandAt(module: LinkedModule, call: number, position: number): readonly [operand: number, isSpread: boolean] {
  if (position < 0) return [module.facts.y[call] ?? -1, false];
  const list = listOf(module.facts, call);
  return [list[ARGUMENT_WIDTH * position] ?? -1, list[ARGUMENT_WIDTH * position + 1] === 1];
}

/** One of the elements: which, is chosen once for all that reads what is given at the place. */
function pick(
  evaluation: Evaluation,
  place: string,
  elements: () => readonly Chosen[],
  below: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const chosen = evaluation.choices.elementAt(choice, place);
  return chosen ? evaluation.follow(chosen, below, choice) : evaluation.choose(place, elements(), below);
}

/** The fields of a path, with the keys that arguments of the call name; an element where nobody knows the name. */
function namedFields(
  evaluation: Evaluation,
  at: LibraryCall,
  { fields }: RelativePath,
  choice: Choice,
): readonly { readonly fields: readonly string[]; readonly under: Choice }[] {
  const [first = "", ...rest] = fields;
  if (!first.startsWith(KEY_OF_ARGUMENT)) return [{ fields, under: choice }];
  const names = namesIn(evaluation, at, first, choice);
  if (names.length === 0) return [{ fields: [EACH, ...rest], under: choice }];
  return names.map(({ text, chosen }) => ({ fields: [text, ...rest], under: chosen.choice }));
}

/** The texts that the argument may be by which a field of a path is named. */
function namesIn(evaluation: Evaluation, { module, call }: LibraryCall, field: string, choice: Choice): ReturnType<Evaluation["texts"]> {
  const index = Number(field.slice(KEY_OF_ARGUMENT.length));
  return evaluation.texts(module, argumentOf(module.facts, call, index) ?? -1, choice);
}

/** What is left of `keys` below the fields that a propagator leads to; undefined where it leads elsewhere. */
function remaining(fields: readonly string[], keys: readonly string[]): readonly string[] | undefined {
  if (fields.length > keys.length) return undefined;
  const isSame = fields.every(
    (field, index) => field === keys[index] || (!field.startsWith("#") && (field === EACH || keys[index] === EACH)),
  );
  return isSame ? keys.slice(fields.length) : undefined;
}

/** Fields that only the solver knows: keys of objects, entries of maps. */
function isHiddenKey({ fields }: RelativePath): boolean {
  return fields.some((field) => field.startsWith("#"));
}

/** `Object.entries(table)`: elements of which each has a key and a value, and keys of objects as elements. */
function partsOfElements(evaluation: Evaluation, module: LinkedModule, call: number, passing: readonly Way[], choice: Choice): Chosen[] {
  const found: Chosen[] = [];
  for (const { instance, way } of passing.filter(({ way: { from, to } }) => isKeys(from) || (isElement(from) && to.fields.length === 2))) {
    const part = way.to.fields[1];
    // The keys of an object beside its values are found with these.
    if (isKeys(way.from) && part !== undefined) continue;
    for (const position of positionsOf(evaluation.state, instance, call, way.from)) {
      const operand = position < 0 ? (module.facts.y[call] ?? -1) : (argumentOf(module.facts, call, position) ?? -1);
      for (const element of evaluation.visit(module, operand, [EACH], choice)) {
        const { key, choice: under, keyed } = element;
        const text =
          key === undefined ? undefined : ({ value: { kind: "text", text: key }, choice: under, key, keyed, written: keyed } as const);
        if (part === undefined) found.push(...(text ? [text] : []));
        else {
          const parts = new Map<string, Chosen>([[part, element]]);
          if (text && part === "1") parts.set("0", text);
          found.push({ value: { kind: "parts", parts }, choice: under, key, keyed });
        }
      }
    }
  }
  return found;
}

/** `Object.fromEntries(entries)`, `new Map(entries)`: each element has the key that stands beside it. */
function keyedElements(
  evaluation: Evaluation,
  { module, instance, call }: LibraryCall,
  { from }: Propagator,
  [wanted, ...rest]: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  if (wanted === undefined) return [];
  return positionsOf(evaluation.state, instance, call, from).flatMap((position) => {
    const entries = evaluation.visit(module, argumentOf(module.facts, call, position) ?? -1, [EACH], choice);
    return entries.flatMap((entry) => {
      const names = evaluation.follow(entry, ["0"], entry.choice);
      if (names.length === 0) return evaluation.follow(entry, ["1", ...rest], entry.choice);
      return names.flatMap((name) => {
        const key = textOf(name);
        if (wanted !== EACH && key !== undefined && key !== wanted) return [];
        const found = evaluation.follow(entry, ["1", ...rest], name.choice);
        return rest.length === 0 ? found.map((each) => ({ ...each, key, keyed: name.written })) : found;
      });
    });
  });
}

function isOfEntries({ from, to }: Propagator): boolean {
  return from.callback === undefined && from.fields.join() === `${EACH},1` && to.fields.join() === EACH;
}

/** The keys of an object, or of a map. */
function isKeys({ fields: [first, second, ...others] }: RelativePath): boolean {
  return others.length === 0 && (second === undefined ? first === OBJECT_KEY : first === ENTRY && second === "0");
}

function isElement({ fields, callback }: RelativePath): boolean {
  return callback === undefined && fields.length === 1 && fields[0] === EACH;
}
