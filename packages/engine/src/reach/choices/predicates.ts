import { remember } from "@sluice/core";
import { ARGUMENT_WIDTH, BinaryOperator, LogicalOperator, Op, PiOutcome, UnaryOperator, type Constant, type Operand } from "../../ir.ts";
import { keyOfPlace } from "../../link/identity.ts";
import { spreadIn } from "../../link/literal-parts.ts";
import { argumentOf, constantOf, keyOf, listOf, methodOf, type LinkedModule } from "../../link/program.ts";
import type { RelativePath } from "../../resolve/relative-path.ts";
import { callGraphView, hasSpread } from "../../solve/call-graph.ts";
import { CALLEE } from "../../solve/instances.ts";
import { EACH } from "../../solve/paths.ts";
import { isRoleOf } from "../../solve/positions.ts";
import { moduleOf, type SolveState } from "../../solve/state.ts";
import type { Instance } from "../../solve/tracking.ts";
import { NO_CHOICE, type Choice, type Chosen } from "./choice.ts";
import { textOf, type Evaluation } from "./evaluation.ts";
import { mayChangeLater } from "./later-changes.ts";

/** Whether a predicate may hold for an element: `tools.find((tool) => tool.name === name)` finds no tool of another name. */
export function mayPass(
  evaluation: Evaluation,
  instance: Instance,
  call: number,
  filter: RelativePath,
  element: Chosen,
  choice: Choice,
): boolean {
  const predicates = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role !== CALLEE && isRoleOf(role, filter));
  const [predicate, ...others] = predicates;
  if (!predicate || others.length > 0) return true;
  const module = moduleOf(evaluation.state, predicate.instance);
  const { entries } = module;
  const { params = [], returns = [] } = entries[predicate.instance.fn] ?? {};
  const [param] = params;
  if (param === undefined) return true;
  const entered = evaluation.choices.enter(choice, module, predicate.instance.fn, { module: moduleOf(evaluation.state, instance), call });
  const under = evaluation.choices.withElement(entered, keyOfPlace(module, param), element);
  return returns.some((at) => truthOf(evaluation, module, module.facts.x[at] ?? -1, under) !== false);
}

const MAX_DEPTH = 8;

/** Whether a condition holds under a choice; undefined where nobody can tell. */
function truthOf(evaluation: Evaluation, module: LinkedModule, condition: Operand, choice: Choice, depth = MAX_DEPTH): boolean | undefined {
  if (condition < -1) return Boolean(constantOf(module.facts, condition));
  if (condition < 0 || depth === 0) return undefined;
  const { facts } = module;
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  const of = (operand: Operand): boolean | undefined => truthOf(evaluation, module, operand, choice, depth - 1);
  switch (facts.kind[condition]) {
    case Op.Binary:
      if (z === BinaryOperator.In) return hasField(evaluation, module, y, constantOf(facts, x), choice);
      return z === BinaryOperator.Equal || z === BinaryOperator.NotEqual
        ? negatedIf(z === BinaryOperator.NotEqual, areEqual(evaluation, module, x, y, choice))
        : undefined;
    case Op.Call:
      return isListed(evaluation, module, condition, choice);
    case Op.Unary:
      return z === UnaryOperator.Not ? negatedIf(true, of(x)) : undefined;
    case Op.Logical:
      return z === LogicalOperator.And
        ? both(of(x), of(y))
        : z === LogicalOperator.Or
          ? negatedIf(true, both(negatedIf(true, of(x)), negatedIf(true, of(y))))
          : undefined;
    default:
      return undefined;
  }
}

/** Whether a check that a value has passed leaves it what it is: a name that is refused is none. */
export function mayBe(evaluation: Evaluation, module: LinkedModule, pi: number, { choice }: Chosen): boolean {
  const { facts } = module;
  const outcome = facts.z[pi];
  if (outcome !== PiOutcome.True && outcome !== PiOutcome.False) return true;
  return isListed(evaluation, module, facts.y[pi] ?? -1, choice) !== (outcome === PiOutcome.False);
}

/** `refused.has(name)`, `names.includes(name)`: whether a text is in a list of constants; undefined where nobody can tell. */
function isListed(evaluation: Evaluation, module: LinkedModule, call: Operand, choice: Choice): boolean | undefined {
  if (!LOOKUPS.has(methodOf(module.facts, call) ?? "")) return undefined;
  const text = onlyText(evaluation, module, argumentOf(module.facts, call, 0) ?? -1, choice);
  if (text === undefined) return undefined;
  return listAt(evaluation, module, module.facts.y[call] ?? -1)?.has(text);
}

/** The texts in a list of constants; undefined where it may hold anything else, or less. */
export function listAt(evaluation: Evaluation, module: LinkedModule, list: Operand): ReadonlySet<string> | undefined {
  const { known, open } = remember(lists, evaluation.state, (): Lists => ({ known: new Map(), open: new Set() }));
  const place = keyOfPlace(module, list);
  if (known.has(place)) return known.get(place);
  // What a list holds that is filled by asking it is not known while it is asked.
  if (open.has(place)) return undefined;
  open.add(place);
  const texts = readList(evaluation, module, list);
  open.delete(place);
  // What is found of others meanwhile rests on that.
  if (open.size === 0) known.set(place, texts);
  return texts;
}

/** What is known of lists that are asked, by their places. */
interface Lists {
  readonly known: Map<string, ReadonlySet<string> | undefined>;
  readonly open: Set<string>;
}

const lists = new WeakMap<SolveState, Lists>();

/** One list that is written with all that it holds, itself or what it is made of (`new Set(list)`), and is not changed later. */
function readList(evaluation: Evaluation, module: LinkedModule, list: Operand): ReadonlySet<string> | undefined {
  const [made, ...others] = evaluation.whole(module, list, []) ?? [];
  if (made?.value.kind !== "made" || others.length > 0 || isOpen(evaluation, module, list, NO_CHOICE)) return undefined;
  const texts = textsOf(evaluation, made.value.module, made.value.operand);
  const listed = evaluation.whole(module, list, [EACH])?.map(textOf);
  const isAll = texts && listed?.every((text) => text !== undefined && texts.has(text)) === true && new Set(listed).size === texts.size;
  return isAll && !mayChangeLater(evaluation, made, EACH, [module]) ? texts : undefined;
}

/** The texts that a list is made with; undefined where one of them is not known. */
function textsOf(evaluation: Evaluation, module: LinkedModule, made: Operand): ReadonlySet<string> | undefined {
  const { facts } = module;
  if (made < 0) return undefined;
  const parts = listOf(facts, made);
  if (facts.kind[made] === Op.Call) {
    if (parts.length !== ARGUMENT_WIDTH || parts[1] === 1) return undefined;
    const given = parts[0] ?? -1;
    return (facts.y[made] ?? -1) === -1 ? listAt(evaluation, module, given) : keysOfTable(evaluation, module, given);
  }
  if (facts.kind[made] !== Op.Array) return undefined;
  const texts = new Set<string>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const part = parts[at] ?? -1;
    const text = parts[at + 1] === 1 ? undefined : onlyText(evaluation, module, part, NO_CHOICE);
    const below = text === undefined && parts[at + 1] === 1 ? listAt(evaluation, module, part) : undefined;
    if (text === undefined && !below) return undefined;
    for (const each of below ?? [text]) if (each !== undefined) texts.add(each);
  }
  return texts;
}

/** The keys of an object that is written field by field, and is not changed later: `Object.keys(refused)`. */
function keysOfTable(evaluation: Evaluation, module: LinkedModule, table: Operand): ReadonlySet<string> | undefined {
  const [made, ...others] = evaluation.whole(module, table, []) ?? [];
  if (made?.value.kind !== "made" || others.length > 0 || !isWritten(made) || isOpen(evaluation, module, table, NO_CHOICE))
    return undefined;
  const { facts } = made.value.module;
  const keys = [...listOf(facts, made.value.operand)].flatMap((name, at) => (at % 3 === 1 ? (keyOf(facts, name) ?? []) : []));
  return mayChangeLater(evaluation, made, EACH, [module]) ? undefined : new Set(keys);
}

const LOOKUPS: ReadonlySet<string> = new Set(["has", "includes"]);

/** `"name" in tool`: whether all that a value may be has a field, or none of it. */
function hasField(
  evaluation: Evaluation,
  module: LinkedModule,
  value: Operand,
  key: Constant | undefined,
  choice: Choice,
): boolean | undefined {
  const found = evaluation.visit(module, value, [], choice);
  if (typeof key !== "string" || found.length === 0 || !found.every(isWritten)) return undefined;
  if (found.some((each) => mayChangeLater(evaluation, each, key, [module]))) return undefined;
  const having = found.filter((each) => evaluation.follow(each, [key], each.choice).length > 0);
  return having.length === 0 ? false : having.length === found.length ? true : undefined;
}

/** Whether something is an object that is written field by field, each by its name. */
function isWritten({ value }: Chosen): boolean {
  if (value.kind !== "made" || value.operand < 0 || value.module.facts.kind[value.operand] !== Op.Object) return false;
  const { facts } = value.module;
  const names = [...listOf(facts, value.operand)].filter((_, at) => at % 3 === 1);
  return spreadIn(facts, value.operand).length === 0 && names.every((name) => keyOf(facts, name) !== undefined);
}

function negatedIf(isNegated: boolean, truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : truth !== isNegated;
}

function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : undefined;
}

/** Whether two operands are one text; known only where each can be but one. */
function areEqual(evaluation: Evaluation, module: LinkedModule, one: Operand, other: Operand, choice: Choice): boolean | undefined {
  const [first, second] = [one, other].map((operand) => onlyText(evaluation, module, operand, choice));
  return first === undefined || second === undefined ? undefined : first === second;
}

function onlyText(evaluation: Evaluation, module: LinkedModule, operand: Operand, choice: Choice): string | undefined {
  const constant = constantOf(module.facts, operand);
  if (constant !== undefined) return typeof constant === "string" ? constant : undefined;
  const { facts } = module;
  if (operand >= 0 && facts.kind[operand] === Op.Unary && facts.z[operand] === UnaryOperator.TypeOf)
    return isOpen(evaluation, module, facts.x[operand] ?? -1, choice)
      ? undefined
      : onlyType(evaluation.visit(module, facts.x[operand] ?? -1, [], choice));
  if (isOpen(evaluation, module, operand, choice)) return undefined;
  const texts = evaluation.visit(module, operand, [], choice).map(textOf);
  const [text] = texts;
  return texts.every((other) => other === text) ? text : undefined;
}

/** What `typeof` says of all that a value may be. */
function onlyType(found: readonly Chosen[]): string | undefined {
  const [first, ...others] = found.map(({ value }) => {
    if (value.kind === "function") return "function";
    if (value.kind === "object") return "object";
    const kind = value.kind === "made" && value.operand >= 0 ? value.module.facts.kind[value.operand] : undefined;
    return kind === Op.Object || kind === Op.Array ? "object" : undefined;
  });
  return others.every((other) => other === first) ? first : undefined;
}

/** Whether a value may be something that nobody has found: `name ?? "all"`, where nothing is known of what the name is given. */
function isOpen(evaluation: Evaluation, module: LinkedModule, operand: Operand, choice: Choice, depth = MAX_DEPTH): boolean {
  if (operand < 0) return false;
  if (depth === 0) return true;
  const { facts } = module;
  const [x, y] = [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
  const of = (part: Operand): boolean => isOpen(evaluation, module, part, choice, depth - 1);
  switch (facts.kind[operand]) {
    case Op.Pi:
    case Op.Typed:
    case Op.Await:
      return of(x);
    case Op.Phi:
      return listOf(facts, operand).some(of);
    case Op.Logical:
      return of(x) || of(y);
    case Op.CellRead:
      return (module.cellWrites[x] ?? []).some(of);
    case Op.Param:
      return evaluation.visit(module, operand, [], choice).length === 0 && !isLeftOut(evaluation, module, operand);
    default:
      return evaluation.visit(module, operand, [], choice).length === 0;
  }
}

/** Whether all calls of a function leave a parameter out. */
function isLeftOut({ state }: Evaluation, module: LinkedModule, param: Operand): boolean {
  const callers = callGraphView(state).callersOf(module, module.functionOfValue[param] ?? 0);
  const index = module.facts.x[param] ?? 0;
  return (
    callers.length > 0 && callers.every((by) => !hasSpread(by.module, by.call) && argumentOf(by.module.facts, by.call, index) === undefined)
  );
}
