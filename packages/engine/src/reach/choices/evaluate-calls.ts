import { CallFlag, Op } from "../../ir.ts";
import { keyOfFunction, keyOfPlace } from "../../link/identity.ts";
import { argumentOf, LOADING, methodOf, type LinkedModule } from "../../link/program.ts";
import { callGraphView } from "../../solve/call-graph.ts";
import { EACH } from "../../solve/paths.ts";
import { leftAt, mayChange } from "./changed-fields.ts";
import type { Choice, Chosen, FunctionValue, ObjectValue } from "./choice.ts";
import { evaluateLibraryCall, passOn } from "./evaluate-library-calls.ts";
import { evaluateLoaded } from "./evaluate-imports.ts";
import { isOwnCall } from "./own-calls.ts";
import { returnsOf, type Evaluation } from "./evaluation.ts";
import { waysTo } from "./ways.ts";

/** What a call gives: what functions of the project return, an object of a class, what models say of a library. */
export function evaluateCall(
  evaluation: Evaluation,
  module: LinkedModule,
  call: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const loaded = ((module.facts.z[call] ?? 0) & LOADING) === 0 ? undefined : evaluation.state.loaded.get(keyOfPlace(module, call));
  if (loaded) return evaluateLoaded(evaluation, keyOfPlace(module, call), loaded, keys, choice);
  if (((module.facts.z[call] ?? 0) & CallFlag.New) !== 0) {
    const objects = evaluation
      .visit(module, module.facts.x[call] ?? -1, [], choice)
      .flatMap(({ value, choice: under }): readonly Chosen[] =>
        value.kind === "made" && value.module.facts.kind[value.operand] === Op.Class
          ? [
              {
                value: { kind: "object", module: value.module, class: value.module.facts.x[value.operand] ?? -1, made: { module, call } },
                choice: under,
              },
            ]
          : [],
      );
    if (objects.length > 0) return objects.flatMap((object) => evaluation.follow(object, keys, object.choice));
  } else {
    const targets = targetsOf(evaluation, module, call, choice);
    if (targets.length > 0)
      return targets.flatMap((target) =>
        returnsOf(
          evaluation,
          target.module,
          target.fn,
          keys,
          evaluation.choices.enter(target.choice, target.module, target.fn, { module, call }, target.receiver),
        ),
      );
  }
  if (keys.length === 0 && methodOf(module.facts, call) === "bind") {
    const bound = evaluateBound(evaluation, module, call, choice);
    if (bound.length > 0) return bound;
  }
  return evaluateLibraryCall(evaluation, module, call, keys, choice);
}

/** `f.bind(object)`: the function, as that object's. */
function evaluateBound(evaluation: Evaluation, module: LinkedModule, call: number, choice: Choice): readonly Chosen[] {
  return evaluation.visit(module, module.facts.y[call] ?? -1, [], choice).flatMap(({ value, choice: under }) => {
    if (value.kind !== "function") return [];
    const receivers = evaluation
      .visit(module, argumentOf(module.facts, call, 0) ?? -1, [], under)
      .flatMap((receiver) =>
        receiver.value.kind === "object" ? [evaluation.choices.withReceiver(receiver.choice, value.module, value.fn, receiver.value)] : [],
      );
    return receivers.length > 0 ? receivers.map((each) => ({ value, choice: each })) : [{ value, choice: under }];
  });
}

interface Target extends Omit<FunctionValue, "kind"> {
  readonly choice: Choice;
  readonly receiver: ObjectValue | undefined;
}

/** The functions of the project that a call runs; of several, those that it runs under the choice. */
function targetsOf(evaluation: Evaluation, module: LinkedModule, call: number, choice: Choice): readonly Target[] {
  const all = callGraphView(evaluation.state)
    .targetsOf(module, call)
    .filter((target) => !isOwnCall(module, call, target));
  if (all.length === 0) return [];
  const callees = evaluation.visit(module, module.facts.x[call] ?? -1, [], choice).flatMap(({ value, choice: under }) =>
    value.kind === "function" && all.some((target) => target.module === value.module && target.fn === value.fn)
      ? [
          {
            module: value.module,
            fn: value.fn,
            choice: under,
            receiver: evaluation.choices.receiverOf(under, keyOfFunction(value.module, value.fn)),
          },
        ]
      : [],
  );
  return callees.length > 0 ? callees : all.map((target) => ({ ...target, choice, receiver: undefined }));
}

/** What a call did to an object that it was given: what stands at `keys` of it by now, besides what did before. */
export function evaluateChange(
  evaluation: Evaluation,
  module: LinkedModule,
  post: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const [call, position] = [module.facts.y[post] ?? -1, module.facts.z[post] ?? -1];
  if (call < 0 || module.facts.kind[call] !== Op.Call) return [];
  const [key = EACH] = keys;
  const targets = callGraphView(evaluation.state).targetsOf(module, call);
  const changing = targets.map((target) => ({ ...target, position })).filter((place) => mayChange(evaluation.state, place, key));
  const changed = changing.flatMap((place) =>
    leftAt(place).flatMap((operand) =>
      evaluation.visit(place.module, operand, keys, evaluation.choices.enter(choice, place.module, place.fn, { module, call })),
    ),
  );
  const place = position < 0 ? "this" : position;
  const ways = waysTo(evaluation.state, module, call, place).flatMap(({ instance, way }) =>
    passOn(evaluation, { module, instance, call }, way, keys, choice),
  );
  return [...changed, ...ways];
}
