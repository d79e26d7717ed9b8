import { CallFlag, Op } from "../../ir.ts";
import { keyOfFunction, keyOfPlace } from "../../link/identity.ts";
import { argumentsOf } from "../../link/list-elements.ts";
import { argumentOf, argumentSpan, type LinkedModule } from "../../link/program.ts";
import { callGraphView } from "../../solve/call-graph.ts";
import { EACH } from "../../solve/paths.ts";
import type { CallOnWay } from "../../solve/state.ts";
import { isSameCall, NO_CHOICE, type Choice, type Chosen, type Made } from "./choice.ts";
import { lineageOf } from "./evaluate-objects.ts";
import type { Evaluation } from "./evaluation.ts";
import { isOwnCall } from "./own-calls.ts";

/** What a parameter is: the argument of the call by which its function runs, or an element that a library hands to a callback. */
export function evaluateParameter(
  evaluation: Evaluation,
  module: LinkedModule,
  value: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const place = keyOfPlace(module, value);
  const chosen = evaluation.choices.elementAt(choice, place);
  if (chosen) return evaluation.follow(chosen, keys, choice);
  const view = callGraphView(evaluation.state);
  const fn = module.functionOfValue[value] ?? 0;
  const index = module.facts.x[value] ?? 0;
  const by = evaluation.choices.callerOf(choice, keyOfFunction(module, fn));
  const isRest = module.facts.functions[fn]?.params[index]?.rest === true;
  const callers = view
    .callersOf(module, fn)
    .filter((caller) => (by ? isSameCall(caller, by) : !isOwnCall(caller.module, caller.call, { module, fn })));
  const given = callers.flatMap((caller) =>
    (by ? [choice] : entered(evaluation, module, fn, caller, choice)).flatMap((here) =>
      isRest ? evaluateRest(evaluation, caller, index, keys, here) : evaluateArgument(evaluation, caller, index, keys, here),
    ),
  );
  const handed = view.handedTo(module, fn, index).filter((from) => !by || isSameCall(from, by));
  const elements = handed.flatMap((from) => {
    const here = by ? choice : evaluation.choices.enter(choice, module, fn, from);
    const found = evaluation.visit(from.module, from.operand, from.fields, here);
    return from.fields.includes(EACH)
      ? evaluation.choose(place, found, keys)
      : found.flatMap((each) => evaluation.follow(each, keys, each.choice));
  });
  return [...given, ...elements];
}

/** The runs in which a call enters a function: `new T()` enters a constructor only where `T` is a class that has it. */
function entered(evaluation: Evaluation, module: LinkedModule, fn: number, caller: CallOnWay, choice: Choice): readonly Choice[] {
  const { facts } = caller.module;
  const isNew = ((facts.z[caller.call] ?? 0) & CallFlag.New) !== 0;
  // Which classes there are is the same question for each of them: it is asked once, and what fits this run is taken of the answer.
  const callees = isNew ? evaluation.visit(caller.module, facts.x[caller.call] ?? -1, [], NO_CHOICE) : [];
  const classes = callees.filter(({ value }) => value.kind === "made" && value.module.facts.kind[value.operand] === Op.Class);
  if (classes.length < 2) return [evaluation.choices.enter(choice, module, fn, caller)];
  return classes.flatMap(({ value, choice: under }) =>
    value.kind === "made" && isConstructor(evaluation, value, module, fn) && evaluation.choices.agree(choice, under)
      ? [evaluation.choices.enter(evaluation.choices.merge(choice, under), module, fn, caller)]
      : [],
  );
}

/** Whether a function is what runs when an object of a class is made. */
function isConstructor({ state }: Evaluation, { module, operand }: Made, owner: LinkedModule, fn: number): boolean {
  const lines = lineageOf(state, module, module.facts.x[operand] ?? -1);
  const first = lines.find((at) => (state.program.modules[at.module]?.facts.classes[at.class]?.constructorFunction ?? -1) >= 0);
  return first?.module === owner.index && owner.facts.classes[first.class]?.constructorFunction === fn;
}

function evaluateArgument(
  evaluation: Evaluation,
  { module, call }: CallOnWay,
  index: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const operand = argumentOf(module.facts, call, index);
  if (operand === undefined) return evaluateSpread(evaluation, { module, call }, index, keys, choice);
  const span = keys.length === 0 ? argumentSpan(module.facts, call, operand) : undefined;
  const found = evaluation.visit(module, operand, keys, choice);
  return span ? found.map((each) => ({ ...each, written: each.written ?? { module, span } })) : found;
}

/** `super(...args)`: the argument is an element of a list that is spread. */
function evaluateSpread(
  evaluation: Evaluation,
  { module, call }: CallOnWay,
  index: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const given = argumentsOf(module.facts, call);
  const at = given.findIndex(({ isSpread }) => isSpread);
  const list = at <= index ? given[at] : undefined;
  return list ? evaluation.visit(module, list.operand, [String(index - at), ...keys], choice) : [];
}

/** `(...tools)`: the arguments from an index on. */
function evaluateRest(
  evaluation: Evaluation,
  { module, call }: CallOnWay,
  index: number,
  [wanted, ...rest]: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  if (wanted === undefined) return [];
  return argumentsOf(module.facts, call)
    .slice(index)
    .flatMap(({ operand, isSpread }, at) =>
      wanted === EACH || isSpread || wanted === String(at)
        ? evaluation.visit(module, operand, isSpread ? [wanted, ...rest] : rest, choice)
        : [],
    );
}
