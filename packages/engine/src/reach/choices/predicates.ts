import { BinaryOperator, LogicalOperator, Op, UnaryOperator, type Operand } from "../../ir.ts";
import { keyOfPlace } from "../../link/identity.ts";
import { argumentOf, constantOf, listOf, type LinkedModule } from "../../link/program.ts";
import type { RelativePath } from "../../resolve/relative-path.ts";
import { callGraphView, hasSpread } from "../../solve/call-graph.ts";
import { CALLEE } from "../../solve/instances.ts";
import { isRoleOf } from "../../solve/positions.ts";
import { moduleOf } from "../../solve/state.ts";
import type { Instance } from "../../solve/tracking.ts";
import { enter, withElement, type Choice, type Chosen } from "./choice.ts";
import { textOf, type Evaluation } from "./evaluation.ts";

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
  const entered = enter(choice, module, predicate.instance.fn, { module: moduleOf(evaluation.state, instance), call });
  const under = withElement(entered, keyOfPlace(module, param), element);
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
      return z === BinaryOperator.Equal || z === BinaryOperator.NotEqual
        ? negatedIf(z === BinaryOperator.NotEqual, areEqual(evaluation, module, x, y, choice))
        : undefined;
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
  if (isOpen(evaluation, module, operand, choice)) return undefined;
  const texts = evaluation.visit(module, operand, [], choice).map(textOf);
  const [text] = texts;
  return texts.every((other) => other === text) ? text : undefined;
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
