import { LogicalOperator, Op, UnaryOperator, type Operand } from "../ir.ts";
import { argumentOf, constantOf, keyOf, methodOf, plainValue, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";
import { textsListed } from "./choices/evaluate.ts";
import { comparisonAt } from "./compared-names.ts";
import { handedAs, isValue, type NamedValue } from "./named-value.ts";
import { outcomesOf, type Outcome } from "./regions.ts";
import { joined } from "./truth.ts";

/** What is taken for true: that a value of a function is the name of one tool. */
export interface Naming {
  readonly value: NamedValue;
  readonly name: string;
}

/** Functions that a condition asks, one from another. */
const MAX_DEPTH = 4;

/** The condition because of which nobody gets to a region of a function where a value in it is this name. */
export function shutBy(
  state: SolveState,
  module: LinkedModule,
  region: number,
  naming: Naming,
  depth: number = MAX_DEPTH,
): Operand | undefined {
  const shuts = ({ condition, isTrue }: Outcome): boolean => truthFor(state, module, condition, naming, depth) === !isTrue;
  return outcomesOf(module.facts, region).find(shuts)?.condition;
}

/** How a condition turns out where a value in it is this name; undefined where that does not tell. */
function truthFor(state: SolveState, module: LinkedModule, condition: Operand, naming: Naming, depth: number): boolean | undefined {
  const { facts } = module;
  const at = behindAwaits(module, condition);
  if (at < -1) return Boolean(constantOf(facts, at));
  if (at < 0) return undefined;
  const of = (operand: Operand): boolean | undefined => truthFor(state, module, operand, naming, depth);
  const [x, y, z] = [facts.x[at] ?? -1, facts.y[at] ?? -1, facts.z[at] ?? -1];
  switch (facts.kind[at]) {
    case Op.Unary:
      return z === UnaryOperator.Not ? not(of(x)) : undefined;
    case Op.Logical:
      return z === LogicalOperator.Nullish ? undefined : joined([of(x), of(y)], z === LogicalOperator.Or);
    case Op.Binary: {
      const compared = comparisonAt(facts, at);
      return compared && isValue(module, compared.value, naming.value) ? (compared.name === naming.name) === compared.isEqual : undefined;
    }
    case Op.Call:
      return ofText(state, module, at, naming) ?? ofPredicate(state, module, at, naming, depth);
    default:
      return undefined;
  }
}

function behindAwaits(module: LinkedModule, condition: Operand): Operand {
  const at = plainValue(module.facts, condition);
  return at >= 0 && module.facts.kind[at] === Op.Await ? plainValue(module.facts, module.facts.x[at] ?? -1) : at;
}

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** `names.includes(name)`, `names.has(name)`, `name.startsWith("delete_")`. */
function ofText(state: SolveState, module: LinkedModule, call: number, { value, name }: Naming): boolean | undefined {
  const { facts } = module;
  const method = methodOf(facts, call) ?? "";
  const given = argumentOf(facts, call, 0) ?? -1;
  const receiver = facts.y[call] ?? -1;
  if (LOOKUPS.has(method) && isValue(module, given, value)) return textsListed(state, module, receiver)?.has(name);
  const part = keyOf(facts, given);
  if (part === undefined || argumentOf(facts, call, 1) !== undefined || !isValue(module, receiver, value)) return undefined;
  return method === "startsWith" ? name.startsWith(part) : method === "endsWith" ? name.endsWith(part) : undefined;
}

const LOOKUPS: ReadonlySet<string> = new Set(["has", "includes"]);

/** What the program's own functions say that the name is asked of. */
function ofPredicate(state: SolveState, module: LinkedModule, call: number, { value, name }: Naming, depth: number): boolean | undefined {
  const targets = depth > 0 ? callGraphView(state).targetsOf(module, call) : [];
  const truths = targets.map((target) => {
    const handed = handedAs(module, call, value, target.module, target.fn);
    return handed && returnedFor(state, target.module, target.fn, { value: handed, name }, depth - 1);
  });
  return agreed(truths);
}

/** What a function gives back, by those of its ends that it may come to. */
function returnedFor(state: SolveState, module: LinkedModule, fn: number, naming: Naming, depth: number): boolean | undefined {
  const { facts, entries } = module;
  const isMet = (region: number): boolean => shutBy(state, module, region, naming, depth) === undefined;
  const returns = (entries[fn]?.returns ?? []).filter((at) => isMet(facts.region[at] ?? 0));
  const exit = facts.functions[fn]?.exit ?? -1;
  const truths = returns.map((at) => truthFor(state, module, facts.x[at] ?? -1, naming, depth));
  return agreed(exit >= 0 && isMet(exit) ? [...truths, false] : truths);
}

function agreed(truths: readonly (boolean | undefined)[]): boolean | undefined {
  const [first] = truths;
  return truths.every((other) => other === first) ? first : undefined;
}
