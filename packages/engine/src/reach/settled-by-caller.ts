import { remember } from "@sluice/core";
import { Entry, Op, type Operand } from "../ir.ts";
import { forEachArgument, listOf, type LinkedModule } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { SitesOf } from "./effects.ts";
import { dependsOnGiven, isOfParameter } from "./taken.ts";

/** Calls by which what a function is given is handed on. */
const MAX_CALLS = 4;

const known = new WeakMap<SolveState, Map<string, boolean>>();

/**
 * Whether a function, or another to which it hands on what it is given, does something only where that is so: `if (mode === "remove") rm(file)`. Who calls it
 * twice, in two modes, has it do two things.
 */
export function isSettledByCaller(state: SolveState, sitesOf: SitesOf, instance: Instance, depth: number = MAX_CALLS): boolean {
  const answers = remember(known, state, () => new Map<string, boolean>());
  return remember(answers, `${instance.id}:${depth}`, () => {
    const module = moduleOf(state, instance);
    return sitesOf(instance).some(
      ({ region, call, targets }) =>
        dependsOnGiven(module, region) ||
        (depth > 0 &&
          targets.some(
            (target) => (target.parent === instance || handsOn(module, call)) && isSettledByCaller(state, sitesOf, target, depth - 1),
          )),
    );
  });
}

/** Whether a call is given what its own function is given, as it is or in an object. */
function handsOn(module: LinkedModule, call: number): boolean {
  let isHandedOn = false;
  if (module.facts.kind[call] !== Op.Call) return false;
  forEachArgument(module.facts, call, (operand) => {
    isHandedOn ||= [operand, ...valuesIn(module, operand)].some((each) => each >= 0 && isOfParameter(module, each));
  });
  return isHandedOn;
}

function valuesIn({ facts }: LinkedModule, object: Operand): readonly Operand[] {
  if (object < 0 || facts.kind[object] !== Op.Object) return [];
  const list = listOf(facts, object);
  return Array.from({ length: list.length / 3 }, (_, at) => (list[at * 3] === Entry.Getter ? -1 : (list[at * 3 + 2] ?? -1)));
}
