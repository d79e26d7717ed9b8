import { keyOfFunction } from "../../link/identity.ts";
import type { LinkedModule } from "../../link/program.ts";
import type { RelativePath } from "../../resolve/relative-path.ts";
import { operandAt } from "../../solve/call-graph.ts";
import { isRoleOf } from "../../solve/positions.ts";
import { moduleOf, type SolveState } from "../../solve/state.ts";
import type { Instance } from "../../solve/tracking.ts";
import type { CallPlace } from "../call-rows.ts";
import { madeTextOf, splitAtText } from "../written-out.ts";
import { NO_CHOICE, type Choice, type Chosen, type FunctionValue, type ObjectValue } from "./choice.ts";
import { evaluate } from "./evaluate.ts";

/** What stands at a path from a call under a choice, also in what a callback returns; one for each choice that leads to something else. */
export function evaluateAt(state: SolveState, place: CallPlace, path: RelativePath, choice: Choice = NO_CHOICE): readonly Chosen[] {
  const module = moduleOf(state, place.instance);
  const through = splitAtText(path);
  if (through) {
    return evaluateAt(state, place, through.text, choice).flatMap(({ value, choice: under }) =>
      value.kind === "made"
        ? madeTextOf(state, value.module, value.operand).flatMap((made) => evaluate(state, value.module, made, through.fields, under))
        : [],
    );
  }
  const operand = operandAt(module, place.call, path) ?? -1;
  if (path.callback === undefined) return evaluate(state, module, operand, path.fields, choice);
  if (path.callback !== "return") return [];
  return callbacksAt(state, place, operand, path, choice).flatMap(({ module: owner, fn, under }) => {
    const returns = owner.entries[fn]?.returns ?? [];
    return returns.flatMap((at) => evaluate(state, owner, owner.facts.x[at] ?? -1, path.below, under));
  });
}

/** The functions at the callback position of a path: those that are written there, else those that the call runs. */
function callbacksAt(
  state: SolveState,
  place: CallPlace,
  operand: number,
  path: RelativePath,
  choice: Choice,
): readonly { readonly module: LinkedModule; readonly fn: number; readonly under: Choice }[] {
  const written = evaluate(state, moduleOf(state, place.instance), operand, path.fields, choice).flatMap(({ value, choice: under }) =>
    value.kind === "function" ? [{ module: value.module, fn: value.fn, under }] : [],
  );
  if (written.length > 0) return written;
  const targets = (place.instance.calls.get(place.call)?.targets ?? []).filter(({ role }) => isRoleOf(role, path));
  return targets.map(({ instance }) => ({ module: moduleOf(state, instance), fn: instance.fn, under: choice }));
}

/** The activations of a function that a choice leaves: those made where the functions around it ran by the chosen calls. */
export function instancesUnder(
  state: SolveState,
  { module, fn }: Pick<FunctionValue, "module" | "fn">,
  choice: Choice,
): readonly Instance[] {
  const all = runningFor(state.instances.of(module.index, fn), choice.receiverOf(keyOfFunction(module, fn)));
  const left = all.filter((instance) => isUnder(state, instance.parent, choice));
  return left.length > 0 ? left : all;
}

/** Of activations that are told apart by the class of their object those for this one. */
function runningFor(all: readonly Instance[], object: ObjectValue | undefined): readonly Instance[] {
  if (!object) return all;
  const own = all.filter(({ receiver }) => receiver?.module === object.module.index && receiver.class === object.class);
  const others = all.filter(({ receiver }) => !receiver);
  return own.length > 0 ? own : others.length > 0 ? others : all;
}

function isUnder(state: SolveState, instance: Instance | undefined, choice: Choice): boolean {
  for (let at = instance; at; at = at.parent) {
    const by = choice.callerOf(keyOfFunction(moduleOf(state, at), at.fn));
    if (
      by &&
      at.callSites.length > 0 &&
      !at.callSites.some((site) => site.call === by.call && moduleOf(state, site.instance) === by.module)
    )
      return false;
  }
  return true;
}
